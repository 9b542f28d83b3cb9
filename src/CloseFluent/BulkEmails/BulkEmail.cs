using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk e-mail as Close returns it.</summary>
/// <remarks>
/// Fields that Close adds are ignored; one that a response leaves out reads as null, zero or empty. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/email/get"/>.
/// </remarks>
[JsonConverter(typeof(BulkEmailJsonConverter))]
public sealed class BulkEmail : BulkActionState
{
    private BulkEmailId? _id;
    private EmailTemplateId? _templateId;
    private EmailAccountId? _emailAccountId;
    private string? _sender;
    private ContactPreference? _contactPreference;

    /// <summary>Gets the id of the bulk e-mail itself, <c>bulkemail_…</c>. Close: <c>id</c>.</summary>
    public new required BulkEmailId Id
    {
        get => _id!;
        init => _id = value;
    }

    /// <summary>Gets the template of subject and text. Close: <c>template_id</c>.</summary>
    public EmailTemplateId? TemplateId
    {
        get => _templateId;
        init => _templateId = value;
    }

    /// <summary>
    /// Gets the connected account that sends; null if Close does not report which. Close: <c>email_account_id</c>.
    /// </summary>
    public EmailAccountId? EmailAccountId
    {
        get => _emailAccountId;
        init => _emailAccountId = value;
    }

    /// <summary>
    /// Gets who the e-mails come from, as Close writes it: a bare address, or a name with the address behind it in angle
    /// brackets. Close: <c>sender</c>.
    /// </summary>
    public string? Sender
    {
        get => _sender;
        init => _sender = value;
    }

    /// <summary>Gets which addresses of a lead are written to. Close: <c>contact_preference</c>.</summary>
    public ContactPreference? ContactPreference
    {
        get => _contactPreference;
        init => _contactPreference = value;
    }

    /// <summary>Gets the name in <see cref="Sender"/>; null if it has none.</summary>
    [JsonIgnore]
    public string? SenderName => Sender is null ? null : Mailbox.Read(Sender).Name;

    /// <summary>Gets the address in <see cref="Sender"/>; null if it has none.</summary>
    [JsonIgnore]
    public string? SenderEmail => Sender is null ? null : Mailbox.Read(Sender).Address;

    internal override CloseId ActionId => Id;

    internal override string Summary => EmailAction.Summarize(TemplateId);

    internal override bool HasOwnEvents => true;

    internal override bool SendsLater => true;

    // One e-mail a lead, or one a contact: else what is worked through is counted in something else.
    internal override bool CountsRecipients => ContactPreference?.Value switch
    {
        ContactPreferences.Lead => !SelectedRoot.IsContacts(SQueryJson),
        ContactPreferences.Contact => SelectedRoot.IsContacts(SQueryJson),
        _ => false,
    };

    /// <summary>Returns the bulk e-mail in one line: its template, its id and its progress.</summary>
    public override string ToString() => $"{TemplateId} {Id}: {BulkActionProgress.From(this)}";

    /// <exception cref="JsonException">The object has no id.</exception>
    internal static BulkEmail Read(JsonElement json)
    {
        BulkEmail email = new() { Id = null! };
        email.ReadFields(json);
        return email;
    }

    private protected override void Map(FieldMap map)
    {
        map.Id("id"u8, ref _id, static id => new BulkEmailId(id, IdCheck.None));
        map.Id("template_id"u8, ref _templateId, static id => new EmailTemplateId(id, IdCheck.None));
        map.Id("email_account_id"u8, ref _emailAccountId, static id => new EmailAccountId(id, IdCheck.None));
        map.Text("sender"u8, ref _sender);
        map.Enum("contact_preference"u8, ref _contactPreference);
        base.Map(map);
    }
}
