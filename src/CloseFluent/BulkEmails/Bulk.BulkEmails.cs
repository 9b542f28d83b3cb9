namespace CloseFluent;

/// <content>Chains on e-mails.</content>
public static partial class Bulk
{
    /// <summary>
    /// Writes one e-mail to each recipient of a selection, rendered from a template. Contacts without a usable address are
    /// skipped by Close in silence.
    /// </summary>
    /// <param name="template">The template of subject and text.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    [AlsoCalled("Mail", "SendEmail", "SendMail", "Write")]
    [Sentence(ActionSentences.Email)]
    public static EmailNeedsSender Email(EmailTemplateId template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new EmailNeedsSender(new BulkEmailContent(template));
    }
}
