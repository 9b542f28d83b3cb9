using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads a bulk action field by field, without a mapping layer between.</summary>
internal static class BulkSequenceSubscriptionReader
{
    public static BulkSequenceSubscription Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A bulk action is a JSON object.");
        }

        Draft draft = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, ref draft);
        }

        return draft.Finish();
    }

    private static void ReadMember(ref Utf8JsonReader reader, ref Draft draft)
    {
        if (Is(ref reader, "id"u8))
        {
            draft.Id = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "action_type"u8))
        {
            draft.ActionType = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "status"u8))
        {
            draft.Status = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "sequence_id"u8))
        {
            draft.SequenceId = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "sender_account_id"u8))
        {
            draft.SenderAccountId = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "sender_name"u8))
        {
            draft.SenderName = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "sender_email"u8))
        {
            draft.SenderEmail = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "contact_preference"u8))
        {
            draft.ContactPreference = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "calls_assigned_to"u8))
        {
            draft.CallsAssignedTo = JsonFields.Texts(ref reader);
        }
        else if (Is(ref reader, "from_phone_number_id"u8))
        {
            draft.FromPhoneNumberId = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "query"u8))
        {
            draft.Query = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "s_query"u8))
        {
            draft.SQueryJson = JsonFields.Raw(ref reader);
        }
        else if (Is(ref reader, "sort"u8))
        {
            draft.SortJson = JsonFields.Raw(ref reader);
        }
        else if (Is(ref reader, "results_limit"u8))
        {
            draft.ResultsLimit = JsonFields.Integer(ref reader);
        }
        else if (Is(ref reader, "send_done_email"u8))
        {
            draft.SendDoneEmail = JsonFields.Boolean(ref reader);
        }
        else if (Is(ref reader, "n_leads"u8))
        {
            draft.LeadCount = JsonFields.Integer(ref reader);
        }
        else if (Is(ref reader, "n_leads_processed"u8))
        {
            draft.LeadsProcessed = JsonFields.Integer(ref reader) ?? 0;
        }
        else if (Is(ref reader, "n_objects"u8))
        {
            draft.ObjectCount = JsonFields.Integer(ref reader);
        }
        else if (Is(ref reader, "n_objects_processed"u8))
        {
            draft.ObjectsProcessed = JsonFields.Integer(ref reader) ?? 0;
        }
        else if (Is(ref reader, "organization_id"u8))
        {
            draft.OrganizationId = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "created_by"u8))
        {
            draft.CreatedBy = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "updated_by"u8))
        {
            draft.UpdatedBy = JsonFields.Text(ref reader);
        }
        else if (Is(ref reader, "date_created"u8))
        {
            draft.DateCreated = CloseTime.Parse(JsonFields.Text(ref reader));
        }
        else if (Is(ref reader, "date_updated"u8))
        {
            draft.DateUpdated = CloseTime.Parse(JsonFields.Text(ref reader));
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    // Moves on to the value where the name is the one asked for.
    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueTextEquals(name) && reader.Read();

    private static TEnum? Word<TEnum>(string? text)
        where TEnum : struct, IOpenEnum<TEnum> =>
        text is null ? null : text.Length == 0 || string.IsNullOrWhiteSpace(text) ? default(TEnum) : default(TEnum).With(text);

    private struct Draft
    {
        public string? Id;
        public string? ActionType;
        public string? Status;
        public string? SequenceId;
        public string? SenderAccountId;
        public string? SenderName;
        public string? SenderEmail;
        public string? ContactPreference;
        public IReadOnlyList<string>? CallsAssignedTo;
        public string? FromPhoneNumberId;
        public string? Query;
        public string? SQueryJson;
        public string? SortJson;
        public int? ResultsLimit;
        public bool SendDoneEmail;
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
            CallsAssignedTo = CallsAssignedTo is null
                ? null
                : [.. CallsAssignedTo.Select(text => new UserOrGroupId(text, IdCheck.None))],
            FromPhoneNumberId = FromPhoneNumberId is null ? null : new PhoneNumberId(FromPhoneNumberId, IdCheck.None),
            Query = Query,
            SQueryJson = SQueryJson ?? string.Empty,
            SortJson = SortJson ?? string.Empty,
            ResultsLimit = ResultsLimit,
            SendDoneEmail = SendDoneEmail,
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
    }
}
