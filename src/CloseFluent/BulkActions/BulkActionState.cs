using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// A bulk action as Close returns it. Its counters report what was worked through; Close does not report per contact what
/// came of it.
/// </summary>
/// <remarks>
/// Fields that Close adds are ignored; one that a response leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions"/>.
/// </remarks>
public abstract class BulkActionState
{
    private BulkActionStatus? _status;
    private string? _query;
    private string _sQueryJson = string.Empty;
    private string _sortJson = string.Empty;
    private int? _resultsLimit;
    private bool? _sendDoneEmail;
    private int? _leadCount;
    private int? _leadsProcessed;
    private int? _objectCount;
    private int? _objectsProcessed;
    private OrganizationId? _organizationId;
    private UserId? _createdBy;
    private UserId? _updatedBy;
    private DateTimeOffset? _dateCreated;
    private DateTimeOffset? _dateUpdated;

    private protected BulkActionState()
    {
    }

    /// <summary>Gets the id of the bulk action itself. Close: <c>id</c>.</summary>
    public CloseId Id => ActionId;

    /// <summary>Gets how far Close has come; null if Close does not report it. Close: <c>status</c>.</summary>
    [AlsoCalled("IsDone", "Done", "IsCompleted", "IsFinished", "State")]
    public BulkActionStatus? Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>Gets the query in the older text language; empty where a filter was sent. Close: <c>query</c>.</summary>
    public string? Query
    {
        get => _query;
        init => _query = value;
    }

    /// <summary>
    /// Gets the filter as Close's raw JSON. Where a text query was sent, it is a filter that matches everything. Empty only
    /// if the response left it out. Close: <c>s_query</c>.
    /// </summary>
    public string SQueryJson
    {
        get => _sQueryJson;
        init => _sQueryJson = value;
    }

    /// <summary>
    /// Gets the order as Close's raw JSON, <c>[]</c> if there is none. Empty only if the response left it out. Close:
    /// <c>sort</c>.
    /// </summary>
    public string SortJson
    {
        get => _sortJson;
        init => _sortJson = value;
    }

    /// <summary>Gets how many matches are taken at most; null if all are. Close: <c>results_limit</c>.</summary>
    public int? ResultsLimit
    {
        get => _resultsLimit;
        init => _resultsLimit = value;
    }

    /// <summary>Gets whether Close writes an e-mail when the action is done. Close: <c>send_done_email</c>.</summary>
    public bool SendDoneEmail
    {
        get => _sendDoneEmail ?? false;
        init => _sendDoneEmail = value;
    }

    /// <summary>
    /// Gets how many matches there are; null until Close has counted them. For a selection of contacts these are not
    /// distinct leads. Close: <c>n_leads</c>.
    /// </summary>
    public int? LeadCount
    {
        get => _leadCount;
        init => _leadCount = value;
    }

    /// <summary>Gets how many of them were worked through. Close: <c>n_leads_processed</c>.</summary>
    public int LeadsProcessed
    {
        get => _leadsProcessed ?? 0;
        init => _leadsProcessed = value;
    }

    /// <summary>
    /// Gets how many objects there are to work through; null until Close has counted them. Close: <c>n_objects</c>.
    /// </summary>
    public int? ObjectCount
    {
        get => _objectCount;
        init => _objectCount = value;
    }

    /// <summary>
    /// Gets how many objects were worked through, which is not how many were reached: contacts without a usable address are
    /// included. Close: <c>n_objects_processed</c>.
    /// </summary>
    public int ObjectsProcessed
    {
        get => _objectsProcessed ?? 0;
        init => _objectsProcessed = value;
    }

    /// <summary>
    /// Gets the organization. Its text is empty only if the response left it out. Close: <c>organization_id</c>.
    /// </summary>
    public OrganizationId OrganizationId
    {
        get => _organizationId ?? new OrganizationId(string.Empty, IdCheck.None);
        init => _organizationId = value;
    }

    /// <summary>Gets the user whose credential was used. Close: <c>created_by</c>.</summary>
    public UserId? CreatedBy
    {
        get => _createdBy;
        init => _createdBy = value;
    }

    /// <summary>Gets the user who changed it last. Close: <c>updated_by</c>.</summary>
    public UserId? UpdatedBy
    {
        get => _updatedBy;
        init => _updatedBy = value;
    }

    /// <summary>Gets when it was created. Close: <c>date_created</c>.</summary>
    public DateTimeOffset? DateCreated
    {
        get => _dateCreated;
        init => _dateCreated = value;
    }

    /// <summary>Gets when it was changed last. Close: <c>date_updated</c>.</summary>
    public DateTimeOffset? DateUpdated
    {
        get => _dateUpdated;
        init => _dateUpdated = value;
    }

    /// <summary>The id, whatever the kind.</summary>
    internal abstract CloseId ActionId { get; }

    /// <summary>What the action does to which target, as <see cref="BulkAction.Summary"/> has it.</summary>
    internal abstract string Summary { get; }

    /// <summary>
    /// Gets whether each object that it reaches has an event of its own, into which Close merges no other.
    /// </summary>
    internal virtual bool HasOwnEvents => false;

    /// <summary>
    /// Gets whether each object that is worked through is either reached or skipped, so that the skipped can be counted.
    /// </summary>
    internal virtual bool CountsRecipients => false;

    /// <summary>Gets whether what it creates is sent afterwards.</summary>
    internal virtual bool SendsLater => false;

    /// <summary>Gets <see cref="SendDoneEmail"/>, or null where the response leaves it out.</summary>
    internal bool? SendDoneEmailIfStated => _sendDoneEmail;

    /// <exception cref="JsonException">The JSON is not an object with an id.</exception>
    private protected void ReadFields(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            using FieldReader reader = new(json);
            Map(reader);
        }

        if (ActionId is not { Value.Length: > 0 })
        {
            throw new JsonException("The object has no id.");
        }
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Map(new FieldWriter(writer));
        writer.WriteEndObject();
    }

    /// <summary>Lists every field once, to be read or written.</summary>
    private protected virtual void Map(FieldMap map)
    {
        map.Enum("status"u8, ref _status);
        map.Text("query"u8, ref _query);
        map.Raw("s_query"u8, ref _sQueryJson);
        map.Raw("sort"u8, ref _sortJson);
        map.Integer("results_limit"u8, ref _resultsLimit);
        map.Flag("send_done_email"u8, ref _sendDoneEmail);
        map.Integer("n_leads"u8, ref _leadCount);
        map.Integer("n_leads_processed"u8, ref _leadsProcessed);
        map.Integer("n_objects"u8, ref _objectCount);
        map.Integer("n_objects_processed"u8, ref _objectsProcessed);
        map.Id("organization_id"u8, ref _organizationId, static id => new OrganizationId(id, IdCheck.None));
        map.Id("created_by"u8, ref _createdBy, static id => new UserId(id, IdCheck.None));
        map.Id("updated_by"u8, ref _updatedBy, static id => new UserId(id, IdCheck.None));
        map.Moment("date_created"u8, ref _dateCreated);
        map.Moment("date_updated"u8, ref _dateUpdated);
    }
}
