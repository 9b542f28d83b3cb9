namespace CloseFluent;

/// <summary>
/// The e-mail templates of the organization, and the mails that are written with them. For injection and mocking: a minor
/// version may add members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/email-templates"/>.</remarks>
public interface IEmailTemplates
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<EmailTemplate> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads one template, also one that is embedded in a sequence and is in no list.</summary>
    /// <exception cref="CloseNotFoundException">There is no such template in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<EmailTemplate> GetAsync(EmailTemplateId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the template with this name, archived ones aside. Names are compared as people read them: case, white space
    /// around and kinds of it, and how a character is composed make no difference, unless there is one of exactly this name.
    /// </summary>
    /// <returns>The template, or null if no template has that name.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<EmailTemplate?> FindAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the template with this name, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest names; or there are several, and it lists those with their ids.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<EmailTemplate> GetByNameAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>Renders the mail to one contact. Nothing is sent.</summary>
    /// <param name="template">The template.</param>
    /// <param name="lead">The lead that the contact belongs to.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Close returned.</returns>
    /// <exception cref="CloseNotFoundException">There is no such template in the organization.</exception>
    /// <exception cref="CloseValidationException">There is no such lead or contact; the exception has the field.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/resources/email-templates/render"/>.</remarks>
    Task<RenderedMail> RenderAsync(
        EmailTemplateId template, LeadId lead, ContactId contact, CancellationToken cancellationToken = default);

    /// <summary>
    /// Renders one of the mails to the recipients of a selection. Nothing is sent. This is what <c>PreviewMailsAsync</c> of
    /// a bulk action asks for again and again.
    /// </summary>
    /// <param name="template">The template.</param>
    /// <param name="selection">Whom the mails go to. Leads and contacts without an address are passed over.</param>
    /// <param name="preference">Which addresses of a lead are written to.</param>
    /// <param name="index">Which of the mails, 0 to 99: Close renders the first hundred.</param>
    /// <param name="sender">Who the mails come from; null for the default.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The mail; null where there are not so many.</returns>
    /// <exception cref="ArgumentException"><paramref name="preference"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="CloseNotFoundException">There is no such template in the organization.</exception>
    /// <exception cref="CloseValidationException">Close knows a part of the request to be wrong.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/resources/email-templates/render"/>.</remarks>
    Task<RenderedMail?> RenderAsync(
        EmailTemplateId template,
        BulkSelection selection,
        ContactPreference preference,
        [ArgumentKind(ArgumentKind.Number, Least = 0, Most = RenderParameters.MaxMails - 1)] int index,
        Sender? sender = null,
        CancellationToken cancellationToken = default);
}
