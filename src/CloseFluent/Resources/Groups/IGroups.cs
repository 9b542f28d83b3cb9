namespace CloseFluent;

/// <summary>The groups of users. For taking and for mocking: a minor version may add members.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/groups"/>.</remarks>
public interface IGroups
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<CloseGroup> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the group with this name. Names are compared as people read them: case, white space around and kinds of it, and
    /// how a character is composed make no difference, unless there is one of exactly this name.
    /// </summary>
    /// <returns>The group, or null if no group has that name.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<CloseGroup?> FindAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the group with this name, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest names; or there are several, and it lists those with their ids.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<CloseGroup> GetByNameAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);
}
