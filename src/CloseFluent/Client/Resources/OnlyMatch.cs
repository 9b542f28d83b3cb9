namespace CloseFluent;

/// <summary>Looks through a list for the one item that a person means by a name.</summary>
internal static class OnlyMatch
{
    public static async Task<T?> FindAsync<T>(
        IAsyncEnumerable<T> items, string wanted, Func<T, bool> matches, CancellationToken cancellationToken)
        where T : class
    {
        List<T> found = [];
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (matches(item))
            {
                found.Add(item);
            }
        }

        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new InvalidOperationException(
                $"There are {found.Count} called \"{LineBreaks.Show(wanted)}\", and it is unclear which is meant: "
                + $"{string.Join(", ", found)}. Take the one that is meant by its id.");
    }
}
