namespace CloseFluent;

/// <inheritdoc cref="IBulkEmails"/>
internal sealed class BulkEmails(ClientServices services)
    : BulkActionResource<BulkEmail, BulkEmailId>(services, Kind, BulkEmail.Read), IBulkEmails
{
    public const string Path = "/bulk_action/email/";

    public static readonly BulkActionKind Kind =
        new(Path, BulkEmailId.Prefix, nameof(ICloseClient.BulkEmails), "bulk_action.email")
        {
            CreateId = id => new BulkEmailId(id, IdCheck.None),
            Read = BulkEmail.Read,
            ReadAction = EmailAction.Read,
            ReadRecipient = ReadEmail,
        };

    public IAsyncEnumerable<BulkEmail> ListAsync(EmailTemplateId template, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        return ListFilteredAsync("template_id=" + Uri.EscapeDataString(template.Value), cancellationToken);
    }

    // What becomes of an e-mail later is another request. The first of its addresses is that of the recipient.
    private static BulkActionRecipient? ReadEmail(BulkActionState action, CloseEvent evt) =>
        evt.ObjectType == ObjectTypes.EmailActivity ? BulkActionRecipient.FromEvent(evt, "to") : null;
}
