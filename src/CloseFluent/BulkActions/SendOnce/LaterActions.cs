namespace CloseFluent;

/// <summary>
/// What the looks at Close's list showed beside the actions that were known before. Whatever a look showed is there, so a list
/// that leaves it out later proves nothing.
/// </summary>
internal sealed class LaterActions
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The first that may be the action in other words; null where there is none.</summary>
    public CloseId? Alike { get; private set; }

    /// <summary>Adds what one look showed, and returns whether it was all that earlier looks showed.</summary>
    public bool Add(HashSet<string> shown, CloseId? alike)
    {
        bool showsAll = _ids.IsSubsetOf(shown);
        _ids.UnionWith(shown);
        Alike ??= alike;
        return showsAll;
    }
}
