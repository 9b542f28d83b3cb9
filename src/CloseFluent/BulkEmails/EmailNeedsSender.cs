namespace CloseFluent;

/// <summary>
/// Needs to know who the e-mails come from: go on with <c>.From(…)</c> or <c>.FromDefaultAccount()</c>.
/// </summary>
[BulkStage]
public sealed class EmailNeedsSender : BulkStage
{
    private readonly BulkEmailContent _content;

    internal EmailNeedsSender(BulkEmailContent content)
        : base(content.ToString(), "From(…) or FromDefaultAccount()") => _content = content;

    /// <summary>
    /// Sets who the e-mails come from. Sent as <c>email_account_id</c>, and as <c>sender</c> in the form
    /// <c>Ada Example &lt;ada@example.com&gt;</c>.
    /// </summary>
    /// <param name="sender">A connected account that may send, and one of its identities.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sender"/> is null.</exception>
    [SentencePart(ActionSentences.Sender, ActionSentences.FromSender)]
    public EmailNeedsPreference From(Sender sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return new EmailNeedsPreference(_content with { Sender = sender });
    }

    /// <summary>
    /// Lets Close choose the account, presumably the default one of the user whose credential is used. Sent without
    /// <c>email_account_id</c> and <c>sender</c>, as in Close's own example.
    /// </summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [SentencePart(ActionSentences.Sender, ActionSentences.FromDefaultAccount)]
    public EmailNeedsPreference FromDefaultAccount() => new(_content with { Sender = null });
}
