namespace CloseFluent;

/// <inheritdoc cref="ISequences"/>
internal sealed class Sequences(RequestPipeline requester) : ISequences
{
    private static readonly SingleByName<Sequence> s_byName =
        new(("sequence", "sequences"), item => item.Name, item => item.ToString());

    private readonly Resource<Sequence> _sequences =
        new(requester, "/sequence/", Sequence.Read, sequence => sequence.Id.Value);

    private readonly SequenceCheck _check =
        new(new Resource<PhoneNumber>(requester, "/phone_number/", PhoneNumber.Read, number => number.Id.Value));

    public IAsyncEnumerable<Sequence> ListAsync(CancellationToken cancellationToken = default) =>
        _sequences.ListAsync(cancellationToken);

    public Task<Sequence> GetAsync(SequenceId id, CancellationToken cancellationToken = default) =>
        _sequences.GetAsync(id, cancellationToken);

    public Task<Sequence?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<Sequence> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public async Task<IReadOnlyList<SequenceProblem>> ValidateAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.SequenceId is { } id
            ? await _check
                .FindAsync(action, await GetAsync(id, cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false)
            : [];
    }
}
