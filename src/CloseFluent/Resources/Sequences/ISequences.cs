namespace CloseFluent;

/// <summary>The sequences of the organization. For injection and mocking: a minor version may add members.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/sequences/list"/>.</remarks>
public interface ISequences
{
    /// <summary>Reads all of them, a page at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("GetAll", "FetchAll", "ReadAll")]
    IAsyncEnumerable<Sequence> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads one sequence.</summary>
    /// <exception cref="CloseNotFoundException">There is no such sequence in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<Sequence> GetAsync(SequenceId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the sequence with this name. Names are compared as people read them: case, white space around and kinds of it,
    /// and how a character is composed make no difference, unless there is one of exactly this name.
    /// </summary>
    /// <returns>The sequence, or null where there is none.</returns>
    /// <exception cref="InvalidOperationException">There are several; the message lists them with their ids.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<Sequence?> FindAsync([ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the sequence with this name, compared as <see cref="FindAsync"/> does.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, and the message lists the nearest names; or there are several, and it lists those with their ids.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<Sequence> GetByNameAsync(
        [ArgumentKind(ArgumentKind.Name)] string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the sequence of an action and returns what is against sending it: an action that calls for people or numbers
    /// that it does not name, a number that does not send SMS, or a sequence that is not at work. What Close does not say is
    /// not a problem.
    /// </summary>
    /// <param name="action">The action. One for all sequences cannot be checked; nothing is found.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The problems; empty where there is none.</returns>
    /// <exception cref="CloseNotFoundException">There is no such sequence in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<IReadOnlyList<SequenceProblem>> ValidateAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default);
}
