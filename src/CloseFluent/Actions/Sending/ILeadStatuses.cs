namespace CloseFluent;

/// <summary>The statuses that leads can have. For taking and for mocking: a minor version may add members.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/lead-statuses/list"/>.</remarks>
public interface ILeadStatuses
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    IAsyncEnumerable<LeadStatus> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds the status with exactly this name.</summary>
    /// <returns>The status, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<LeadStatus?> FindAsync(string name, CancellationToken cancellationToken = default);
}
