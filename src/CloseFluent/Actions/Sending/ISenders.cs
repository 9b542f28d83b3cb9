namespace CloseFluent;

/// <summary>Who may send: the identities of the connected accounts that can send e-mail. For taking and for mocking: a minor version may add members.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/connected-accounts"/>.</remarks>
public interface ISenders
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    IAsyncEnumerable<Sender> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the sender with this address, whatever its case.</summary>
    /// <returns>The sender, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<Sender?> FindAsync(string address, CancellationToken cancellationToken = default);
}
