using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Writes one e-mail to each recipient: a value that can be read, compared, kept and sent. It does nothing until it is sent.
/// </summary>
/// <remarks>
/// Created by <see cref="Bulk"/>. See <see href="https://developer.close.com/api/resources/bulk-actions/email/create"/>.
/// </remarks>
[BulkAction(BulkEmails.Path)]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class EmailAction : BulkAction<BulkEmail>
{
    internal const string Word = "email";

    private readonly BulkEmailContent _content;

    internal EmailAction(BulkEmailContent content, BulkActionSettings settings)
        : base(settings) => _content = content;

    /// <summary>Gets the template of subject and text.</summary>
    public EmailTemplateId TemplateId => _content.TemplateId;

    /// <summary>Gets who the e-mails come from; null for the account that Close takes by default.</summary>
    public Sender? Sender => _content.Sender;

    /// <summary>Gets which addresses of a lead are written to.</summary>
    public ContactPreference ContactPreference => _content.ContactPreference;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ActionName => Word;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override CloseId? TargetId => TemplateId;

    internal override BulkActionKind Kind => BulkEmails.Kind;

    internal override bool WritesToContacts => true;

    internal override string TargetName => "template";

    internal override string Summary => Summarize(TemplateId);

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new EmailAction WithoutDoneEmail() => (EmailAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new EmailAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) => (EmailAction)base.AtMost(matches);

    internal static EmailAction Read(StoredMembers body, BulkActionSettings settings) =>
        new(BulkEmailContent.Read(body), settings);

    internal static string Summarize(EmailTemplateId? template) => $"\"{Word}\" with {template?.Value ?? "no template"}";

    // Which account Close takes by default is not known, so without a sender any may come back.
    internal override bool IsSame(BulkEmail item) =>
        item.TemplateId == TemplateId
        && item.ContactPreference == ContactPreference
        && (Sender is null || (item.EmailAccountId == Sender.Account && IsSameAddress(item) && IsSameName(item)));

    internal override bool IsCertainlyAnother(BulkEmail item) =>
        ContradictsIds(item) || ActionMatching.MeanOthers<ContactPreference>(item.ContactPreference, ContactPreference);

    internal override bool Contradicts(BulkEmail response) =>
        ContradictsIds(response) || ActionMatching.Contradict<ContactPreference>(response.ContactPreference, ContactPreference);

    internal override string Describe(string selection, bool isRedacted) => SentenceTemplate.Fill(
        ActionSentences.Email,
        ("template", TextEscaping.Name(TemplateId.Value)),
        (ActionSentences.Selection, selection),
        (ActionSentences.Sender, Sender?.Describe(isRedacted) ?? ActionSentences.FromDefaultAccount),
        (ActionSentences.Recipients, ContactPreference.Value == ContactPreferences.All
            ? ActionSentences.ToEveryAddress
            : ActionSentences.RecipientsOf(ContactPreference.Value)));

    private protected override void WriteMembers(Utf8JsonWriter writer) => _content.WriteMembers(writer);

    private protected override BulkAction<BulkEmail> With(BulkActionSettings settings) => new EmailAction(_content, settings);

    private protected override IBulkActionSender<BulkEmail> SenderOf(ICloseClient close) => close.BulkEmails;

    private bool ContradictsIds(BulkEmail item) =>
        ActionMatching.Contradict(item.TemplateId, TemplateId)
        || ActionMatching.Contradict(item.EmailAccountId, Sender?.Account);

    private bool IsSameAddress(BulkEmail item) => string.Equals(item.SenderEmail, Sender!.Email, StringComparison.OrdinalIgnoreCase);

    // A bare address says nothing of the name.
    private bool IsSameName(BulkEmail item) => item.SenderName is null || item.SenderName == Sender!.Name;
}
