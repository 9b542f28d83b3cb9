namespace CloseFluent;

/// <inheritdoc cref="ISequences"/>
internal sealed class Sequences(Requester requester) : ISequences
{
    private readonly Resource<Sequence> _sequences =
        new(requester, "/sequence/", Sequence.Read, sequence => sequence.Id.Value);

    public IAsyncEnumerable<Sequence> ListAsync(CancellationToken cancellationToken = default) =>
        _sequences.ListAsync(cancellationToken);

    public Task<Sequence> GetAsync(SequenceId id, CancellationToken cancellationToken = default) =>
        _sequences.GetAsync(id, cancellationToken);

    public Task<Sequence?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return OnlyMatch.FindAsync(
            ListAsync(cancellationToken), name, sequence => sequence.Name == name, cancellationToken);
    }

    public async Task<IReadOnlyList<SequenceProblem>> CheckAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.SequenceId is { } id
            ? SequenceCheck.Of(action, await GetAsync(id, cancellationToken).ConfigureAwait(false))
            : [];
    }
}
