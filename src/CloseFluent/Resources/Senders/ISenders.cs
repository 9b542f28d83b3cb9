namespace CloseFluent;

/// <summary>
/// Who may send: the identities of the connected accounts that can send e-mail. For injection and mocking: a minor version
/// may add members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/connected-accounts"/>.</remarks>
public interface ISenders
{
    /// <summary>
    /// Reads all of them, a page at a time and each once. An account of which Close does not say what it may do is among
    /// them; see <see cref="Sender.MaySend"/>.
    /// </summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<Sender> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the sender with this address, whatever its case and what white space is around it.</summary>
    /// <returns>The sender, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">
    /// There are several; the message lists them with the ids of their accounts.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<Sender?> FindAsync([ArgumentKind(ArgumentKind.Name)] string address, CancellationToken cancellationToken = default);

    /// <summary>Gets the sender with this address, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest addresses; or there are several, and it lists those with their
    /// accounts.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<Sender> GetByAddressAsync(
        [ArgumentKind(ArgumentKind.Name)] string address, CancellationToken cancellationToken = default);
}
