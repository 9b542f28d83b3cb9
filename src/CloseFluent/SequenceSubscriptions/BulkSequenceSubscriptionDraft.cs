using System.Text.Json;

namespace CloseFluent;

/// <summary>What was read of a bulk action so far, before it is known to be one.</summary>
internal struct BulkSequenceSubscriptionDraft
{
    public string? Id;
    public string? ActionType;
    public string? Status;
    public string? SequenceId;
    public string? SenderAccountId;
    public string? SenderName;
    public string? SenderEmail;
    public string? ContactPreference;
    public List<UserOrGroupId>? CallsAssignedTo;
    public string? FromPhoneNumberId;
    public string? Query;
    public RawJson SQueryJson;
    public RawJson SortJson;
    public int? ResultsLimit;
    public bool? SendDoneEmail;
    public int? LeadCount;
    public int LeadsProcessed;
    public int? ObjectCount;
    public int ObjectsProcessed;
    public string? OrganizationId;
    public string? CreatedBy;
    public string? UpdatedBy;
    public DateTimeOffset? DateCreated;
    public DateTimeOffset? DateUpdated;

    public readonly BulkSequenceSubscription Finish() => new()
    {
        Id = Id is { Length: > 0 } id
            ? new BulkSequenceSubscriptionId(id, IdCheck.None)
            : throw new JsonException("A bulk action has an id; this object has none."),
        ActionType = Word<BulkSequenceSubscriptionActionType>(ActionType) ?? default,
        Status = Word<BulkActionStatus>(Status),
        SequenceId = SequenceId is null ? null : new SequenceId(SequenceId, IdCheck.None),
        SenderAccountId = SenderAccountId is null ? null : new EmailAccountId(SenderAccountId, IdCheck.None),
        SenderName = SenderName,
        SenderEmail = SenderEmail,
        ContactPreference = Word<ContactPreference>(ContactPreference),
        CallsAssignedTo = CallsAssignedTo is null ? null : [.. CallsAssignedTo],
        FromPhoneNumberId = FromPhoneNumberId is null ? null : new PhoneNumberId(FromPhoneNumberId, IdCheck.None),
        Query = Query,
        RawSQuery = SQueryJson,
        RawSort = SortJson,
        ResultsLimit = ResultsLimit,
        SendDoneEmailIfStated = SendDoneEmail,
        LeadCount = LeadCount,
        LeadsProcessed = LeadsProcessed,
        ObjectCount = ObjectCount,
        ObjectsProcessed = ObjectsProcessed,
        OrganizationId = new OrganizationId(OrganizationId ?? string.Empty, IdCheck.None),
        CreatedBy = CreatedBy is null ? null : new UserId(CreatedBy, IdCheck.None),
        UpdatedBy = UpdatedBy is null ? null : new UserId(UpdatedBy, IdCheck.None),
        DateCreated = DateCreated,
        DateUpdated = DateUpdated,
    };

    private static TEnum? Word<TEnum>(string? text)
        where TEnum : struct, IOpenEnum<TEnum> =>
        text is null ? null : text.Length == 0 || string.IsNullOrWhiteSpace(text) ? default(TEnum) : default(TEnum).With(text);
}
