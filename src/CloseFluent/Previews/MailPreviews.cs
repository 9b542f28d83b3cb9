using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Shows the mails of a bulk action before it is sent. Nothing is sent or changed by it.</summary>
/// <remarks>
/// Close renders a mail for the user whose key or token is used, and no more than the first 100 of a selection. Contacts
/// that had a sequence before are among them, and a sender that is fixed in a step of the sequence is not looked at. See
/// <see href="https://developer.close.com/api/resources/email-templates/render"/>.
/// </remarks>
public static class MailPreviews
{
    /// <summary>How many mails can be previewed: Close renders the first 100.</summary>
    public const int MaxMails = RenderParameters.MaxMails;

    /// <summary>
    /// Renders the mails of a bulk e-mail, one request each, with what is wrong with it. What concerns the whole is in
    /// <see cref="ReportMailsAsync(EmailAction, ICloseClient, int, CancellationToken)"/>.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="close">The client.</param>
    /// <param name="count">At most how many, 1 to 100.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    /// <exception cref="CloseNotFoundException">There is no such template.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    public static IAsyncEnumerable<MailPreview> PreviewMailsAsync(
        this EmailAction action, ICloseClient close, [ArgumentKind(
            ArgumentKind.Number,
            Least = 1,
            Most = MaxMails)] int count = MaxMails, CancellationToken cancellationToken = default)
    {
        Require(action, close, count);
        return new MailPreviewReader(close, MailPreviewSource.From(action)).ReadAsync(count, cancellationToken);
    }

    /// <summary>
    /// Renders the mails of the first e-mail step of a sequence, one request each, with what is wrong with it. What concerns
    /// the whole is in <see cref="ReportMailsAsync(SubscribeAction, ICloseClient, int, CancellationToken)"/>.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="close">The client.</param>
    /// <param name="count">At most how many, 1 to 100.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The mails; none where the sequence has no e-mail step.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    /// <exception cref="CloseNotFoundException">There is no such sequence, or not the template of its step.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    public static IAsyncEnumerable<MailPreview> PreviewMailsAsync(
        this SubscribeAction action, ICloseClient close, [ArgumentKind(
            ArgumentKind.Number,
            Least = 1,
            Most = MaxMails)] int count = MaxMails, CancellationToken cancellationToken = default)
    {
        Require(action, close, count);
        return ReadAsync(action, close, count, cancellationToken);
    }

    /// <summary>
    /// Renders the mails of a bulk e-mail and reads whom it means, of 1,000 leads or contacts at most: all that is wrong
    /// with the mails, who cannot be written to, and how long the sending takes.
    /// </summary>
    /// <inheritdoc cref="PreviewMailsAsync(EmailAction, ICloseClient, int, CancellationToken)"/>
    public static Task<MailPreviewReport> ReportMailsAsync(
        this EmailAction action, ICloseClient close, [ArgumentKind(
            ArgumentKind.Number,
            Least = 1,
            Most = MaxMails)] int count = MaxMails, CancellationToken cancellationToken = default)
    {
        Require(action, close, count);
        return new MailPreviewReporter(close, MailPreviewSource.From(action)).ReadAsync(count, cancellationToken);
    }

    /// <summary>
    /// Renders the mails of the first e-mail step of a sequence and reads whom the action means, of 1,000 leads or contacts
    /// at most: all that is wrong with the mails, who cannot be written to, and how long the sending takes.
    /// </summary>
    /// <inheritdoc cref="PreviewMailsAsync(SubscribeAction, ICloseClient, int, CancellationToken)"/>
    public static Task<MailPreviewReport> ReportMailsAsync(
        this SubscribeAction action, ICloseClient close, [ArgumentKind(
            ArgumentKind.Number,
            Least = 1,
            Most = MaxMails)] int count = MaxMails, CancellationToken cancellationToken = default)
    {
        Require(action, close, count);
        return ReportAsync(action, close, count, cancellationToken);
    }

    private static async IAsyncEnumerable<MailPreview> ReadAsync(
        SubscribeAction action, ICloseClient close, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MailPreviewSource source = await MailPreviewSource.FromAsync(action, close, cancellationToken).ConfigureAwait(false);
        MailPreviewReader reader = new(close, source);
        await foreach (MailPreview mail in reader.ReadAsync(count, cancellationToken).ConfigureAwait(false))
        {
            yield return mail;
        }
    }

    private static async Task<MailPreviewReport> ReportAsync(
        SubscribeAction action, ICloseClient close, int count, CancellationToken cancellationToken)
    {
        MailPreviewSource source = await MailPreviewSource.FromAsync(action, close, cancellationToken).ConfigureAwait(false);
        return await new MailPreviewReporter(close, source).ReadAsync(count, cancellationToken).ConfigureAwait(false);
    }

    private static void Require(BulkAction action, ICloseClient close, int count)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(close);
        if (count is <= 0 or > MaxMails)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), count, $"Close renders the first {MaxMails} mails: ask for 1 to {MaxMails}.");
        }
    }
}
