namespace CloseFluent;

/// <summary>
/// Looks through a list for the one item that a person means by a name. Names are compared as people read them; one that is
/// the same character by character goes before others.
/// </summary>
/// <param name="what">What the items are, in one word and in many: "sequence", "sequences".</param>
/// <param name="nameOf">Gives the name of an item.</param>
/// <param name="describe">Gives name and id of an item, for messages.</param>
internal sealed class SingleByName<T>((string One, string Many) what, Func<T, string> nameOf, Func<T, string> describe)
    where T : class
{
    public async Task<T?> FindAsync(IAsyncEnumerable<T> items, string wanted, CancellationToken cancellationToken) =>
        Find(await ReadAsync(items, cancellationToken).ConfigureAwait(false), wanted);

    public async Task<T> GetAsync(IAsyncEnumerable<T> items, string wanted, CancellationToken cancellationToken)
    {
        List<T> all = await ReadAsync(items, cancellationToken).ConfigureAwait(false);
        return Find(all, wanted) ?? throw new InvalidOperationException(
            $"There is no {what.One} called \"{LineBreaks.Show(wanted)}\". " + (all.Count == 0
                ? $"There are no {what.Many} at all that the credential can see."
                : $"The nearest: {Listed(NearestNames.Of(all, wanted, nameOf))}."));
    }

    private static async Task<List<T>> ReadAsync(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(item);
        }

        return all;
    }

    private T? Find(List<T> items, string wanted)
    {
        Demand.Require(ArgumentKind.Name, wanted);
        List<T> found = items.FindAll(item => nameOf(item) == wanted);
        string key = NameKey.From(wanted);
        if (found.Count == 0 && key.Length > 0)
        {
            found = items.FindAll(item => NameKey.Comparer.Equals(NameKey.From(nameOf(item)), key));
        }

        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new InvalidOperationException(
                $"There are {found.Count} {what.Many} called \"{LineBreaks.Show(wanted)}\", and it is unclear which is meant: "
                + $"{Listed(found)}. Take the one that is meant by its id.");
    }

    private string Listed(IEnumerable<T> items) => string.Join(", ", items.Select(item => LineBreaks.Show(describe(item))));
}
