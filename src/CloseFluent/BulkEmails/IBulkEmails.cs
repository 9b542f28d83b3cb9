namespace CloseFluent;

/// <summary>The bulk e-mails of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/email"/>.</remarks>
public interface IBulkEmails : IBulkActions<BulkEmail, BulkEmailId>
{
    /// <summary>
    /// Reads the bulk e-mails of one template, newest first, a page of 100 at a time and each once.
    /// </summary>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    IAsyncEnumerable<BulkEmail> ListAsync(EmailTemplateId template, CancellationToken cancellationToken = default);
}
