namespace CloseFluent;

/// <summary>
/// The Smart Views of the organization, of leads and of contacts. For injection and mocking: a minor version may add
/// members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/smart-views"/>.</remarks>
public interface ISmartViews
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<SmartView> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads one Smart View.</summary>
    /// <exception cref="CloseNotFoundException">There is no such Smart View in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<SmartView> GetAsync(SmartViewId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the Smart View with this name. Names are compared as people read them: case, white space around and kinds of
    /// it, and how a character is composed make no difference, unless there is one of exactly this name.
    /// </summary>
    /// <returns>The Smart View, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<SmartView?> FindAsync([ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the Smart View with this name, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest names; or there are several, and it lists those with their ids.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<SmartView> GetByNameAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);
}
