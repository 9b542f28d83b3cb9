using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk action on sequence subscriptions as Close returns it.</summary>
/// <remarks>
/// Fields that Close adds are ignored; one that a response leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/get"/>.
/// </remarks>
[JsonConverter(typeof(BulkSequenceSubscriptionJsonConverter))]
public sealed class BulkSequenceSubscription : BulkActionState
{
    private BulkSequenceSubscriptionId? _id;
    private BulkSequenceSubscriptionActionType? _actionType;
    private SequenceId? _sequenceId;
    private EmailAccountId? _senderAccountId;
    private string? _senderName;
    private string? _senderEmail;
    private ContactPreference? _contactPreference;
    private IReadOnlyList<UserOrGroupId>? _callsAssignedTo;
    private PhoneNumberId? _fromPhoneNumberId;

    /// <summary>Gets the id of the bulk action itself, <c>bulkseqsub_…</c>. Close: <c>id</c>.</summary>
    public new required BulkSequenceSubscriptionId Id
    {
        get => _id!;
        init => _id = value;
    }

    /// <summary>Gets what the action does. Close: <c>action_type</c>.</summary>
    public BulkSequenceSubscriptionActionType ActionType
    {
        get => _actionType ?? default;
        init => _actionType = value;
    }

    /// <summary>Gets the sequence; null means all sequences. Close: <c>sequence_id</c>.</summary>
    public SequenceId? SequenceId
    {
        get => _sequenceId;
        init => _sequenceId = value;
    }

    /// <summary>
    /// Gets the connected account that sends; null on other actions than subscribe. Close: <c>sender_account_id</c>.
    /// </summary>
    public EmailAccountId? SenderAccountId
    {
        get => _senderAccountId;
        init => _senderAccountId = value;
    }

    /// <summary>Gets the sender's name. Close: <c>sender_name</c>.</summary>
    public string? SenderName
    {
        get => _senderName;
        init => _senderName = value;
    }

    /// <summary>Gets the sender's address. Close: <c>sender_email</c>.</summary>
    public string? SenderEmail
    {
        get => _senderEmail;
        init => _senderEmail = value;
    }

    /// <summary>Gets which addresses of a lead are written to. Close: <c>contact_preference</c>.</summary>
    public ContactPreference? ContactPreference
    {
        get => _contactPreference;
        init => _contactPreference = value;
    }

    /// <summary>Gets the users and groups who make the calls. Close: <c>calls_assigned_to</c>.</summary>
    public IReadOnlyList<UserOrGroupId>? CallsAssignedTo
    {
        get => _callsAssignedTo;
        init => _callsAssignedTo = value;
    }

    /// <summary>Gets the number that the SMS come from. Close: <c>from_phone_number_id</c>.</summary>
    public PhoneNumberId? FromPhoneNumberId
    {
        get => _fromPhoneNumberId;
        init => _fromPhoneNumberId = value;
    }

    internal override CloseId ActionId => Id;

    internal override string Summary => BulkSequenceSubscriptionAction.Summarize(ActionType, SequenceId);

    internal override bool HasOwnEvents => ActionType == BulkSequenceSubscriptionActionType.Subscribe;

    // Only a selection of contacts is counted in contacts.
    internal override bool CountsRecipients => HasOwnEvents && SelectedRoot.IsContacts(SQueryJson);

    /// <summary>Returns the action in one line: its kind, its id and its progress.</summary>
    public override string ToString() => $"{ActionType} {Id}: {BulkActionProgress.From(this)}";

    /// <exception cref="JsonException">The object has no id.</exception>
    internal static BulkSequenceSubscription Read(JsonElement json)
    {
        BulkSequenceSubscription action = new() { Id = null! };
        action.ReadFields(json);
        return action;
    }

    private protected override void Map(FieldMap map)
    {
        map.Id("id"u8, ref _id, static id => new BulkSequenceSubscriptionId(id, IdCheck.None));
        map.Enum("action_type"u8, ref _actionType);
        map.Id("sequence_id"u8, ref _sequenceId, static id => new SequenceId(id, IdCheck.None));
        map.Id("sender_account_id"u8, ref _senderAccountId, static id => new EmailAccountId(id, IdCheck.None));
        map.Text("sender_name"u8, ref _senderName);
        map.Text("sender_email"u8, ref _senderEmail);
        map.Enum("contact_preference"u8, ref _contactPreference);
        map.Ids("calls_assigned_to"u8, ref _callsAssignedTo, static id => new UserOrGroupId(id, IdCheck.None));
        map.Id("from_phone_number_id"u8, ref _fromPhoneNumberId, static id => new PhoneNumberId(id, IdCheck.None));
        base.Map(map);
    }
}
