using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>The script of reads of objects of one kind: of a list, of single objects, and of a preview.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class ListScript<T> : ReadScript<ListScript<T>>
{
    private readonly Func<T, JsonObject> _write;

    internal ListScript(Func<T, JsonObject> write) => _write = write;

    /// <summary>Close finds these, in this order; none if none are given.</summary>
    /// <returns>The same script, to continue with.</returns>
    public ListScript<T> Found(params T[] items) =>
        Then(new FoundStep([.. (items ?? throw new ArgumentNullException(nameof(items))).Select(_write)]));
}
