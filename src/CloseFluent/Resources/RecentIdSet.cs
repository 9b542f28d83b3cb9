namespace CloseFluent;

/// <summary>Remembers the last ids of a list, and no more of them than is agreed.</summary>
internal sealed class RecentIdSet(int most)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _inTurn = new();

    /// <summary>Determines whether an id is new, and remembers it in place of the oldest.</summary>
    public bool Add(string id)
    {
        if (!_ids.Add(id))
        {
            return false;
        }

        _inTurn.Enqueue(id);
        if (_inTurn.Count > most)
        {
            _ids.Remove(_inTurn.Dequeue());
        }

        return true;
    }
}
