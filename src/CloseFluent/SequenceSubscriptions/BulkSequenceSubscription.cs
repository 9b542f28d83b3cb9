using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk action on sequence subscriptions as Close tells it. Its counters say what was worked through; Close does not say
/// per contact what came of it.
/// </summary>
/// <remarks>
/// Fields that Close adds are passed over; one that an answer leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/get"/>.
/// </remarks>
[JsonConverter(typeof(BulkSequenceSubscriptionJsonConverter))]
public sealed class BulkSequenceSubscription
{
    private RawJson _sQuery;
    private RawJson _sort;

    /// <summary>The id of the bulk action itself, <c>bulkseqsub_…</c>. Close: <c>id</c>.</summary>
    public required BulkSequenceSubscriptionId Id { get; init; }

    /// <summary>What the action does. Close: <c>action_type</c>.</summary>
    public BulkSequenceSubscriptionActionType ActionType { get; init; }

    /// <summary>How far Close has come; null where Close does not say. Close: <c>status</c>.</summary>
    public BulkActionStatus? Status { get; init; }

    /// <summary>The sequence; null means all sequences. Close: <c>sequence_id</c>.</summary>
    public SequenceId? SequenceId { get; init; }

    /// <summary>The connected account that sends; null on other actions than subscribe. Close: <c>sender_account_id</c>.</summary>
    public EmailAccountId? SenderAccountId { get; init; }

    /// <summary>The sender's name. Close: <c>sender_name</c>.</summary>
    public string? SenderName { get; init; }

    /// <summary>The sender's address. Close: <c>sender_email</c>.</summary>
    public string? SenderEmail { get; init; }

    /// <summary>Which addresses of a lead are written to. Close: <c>contact_preference</c>.</summary>
    public ContactPreference? ContactPreference { get; init; }

    /// <summary>The users and groups who make the calls. Close: <c>calls_assigned_to</c>.</summary>
    public IReadOnlyList<UserOrGroupId>? CallsAssignedTo { get; init; }

    /// <summary>The number that the SMS come from. Close: <c>from_phone_number_id</c>.</summary>
    public PhoneNumberId? FromPhoneNumberId { get; init; }

    /// <summary>The query in the older text language; empty where a filter was sent. Close: <c>query</c>.</summary>
    public string? Query { get; init; }

    /// <summary>The filter as Close's raw JSON. A filter that matches everything stands here too where a text query was sent. Empty only if the answer left it out. Close: <c>s_query</c>.</summary>
    public string SQueryJson
    {
        get => _sQuery.Text;
        init => _sQuery = new(value);
    }

    /// <summary>The order as Close's raw JSON, <c>[]</c> where there is none. Empty only if the answer left it out. Close: <c>sort</c>.</summary>
    public string SortJson
    {
        get => _sort.Text;
        init => _sort = new(value);
    }

    /// <summary>At most how many matches are taken; null where all are. Close: <c>results_limit</c>.</summary>
    public int? ResultsLimit { get; init; }

    /// <summary>Whether Close writes an e-mail when the action is done. Close: <c>send_done_email</c>.</summary>
    public bool SendDoneEmail
    {
        get => SendDoneEmailIfStated ?? false;
        init => SendDoneEmailIfStated = value;
    }

    /// <summary>How many matches there are; null until Close has counted them. For a selection of contacts these are not distinct leads. Close: <c>n_leads</c>.</summary>
    public int? LeadCount { get; init; }

    /// <summary>How many of them were worked through. Close: <c>n_leads_processed</c>.</summary>
    public int LeadsProcessed { get; init; }

    /// <summary>How many objects there are to work through; null until Close has counted them. Close: <c>n_objects</c>.</summary>
    public int? ObjectCount { get; init; }

    /// <summary>How many objects were worked through, which is not how many were subscribed: contacts without a usable address count too. Close: <c>n_objects_processed</c>.</summary>
    public int ObjectsProcessed { get; init; }

    /// <summary>Gets <see cref="SendDoneEmail"/>, or null where the response leaves it out.</summary>
    internal bool? SendDoneEmailIfStated { get; init; }

    internal RawJson RawSQuery
    {
        init => _sQuery = value;
    }

    internal RawJson RawSort
    {
        init => _sort = value;
    }

    /// <summary>The organization. Its text is empty only if the answer left it out. Close: <c>organization_id</c>.</summary>
    public OrganizationId OrganizationId { get; init; } = new(string.Empty, IdCheck.None);

    /// <summary>The user whose credential was used. Close: <c>created_by</c>.</summary>
    public UserId? CreatedBy { get; init; }

    /// <summary>The user who changed it last. Close: <c>updated_by</c>.</summary>
    public UserId? UpdatedBy { get; init; }

    /// <summary>When it was created. Close: <c>date_created</c>.</summary>
    public DateTimeOffset? DateCreated { get; init; }

    /// <summary>When it was changed last. Close: <c>date_updated</c>.</summary>
    public DateTimeOffset? DateUpdated { get; init; }

    /// <summary>The action in one line: its kind, its id and how far it is.</summary>
    public override string ToString() => $"{ActionType} {Id}: {BulkActionProgress.From(this)}";
}
