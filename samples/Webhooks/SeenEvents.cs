namespace CloseFluent.Samples.Webhooks;

/// <summary>
/// The latest events that were handled, and those that are being handled. It lives as long as the process; a service that
/// must not handle one twice after a restart keeps the ids in its database, in the transaction of the handling.
/// </summary>
internal sealed class SeenEvents
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];

    /// <summary>Reserves an event for the caller; false where it was handled before or somebody is at it.</summary>
    public bool TryReserve(string id)
    {
        lock (_gate)
        {
            return _ids.Add(id);
        }
    }

    public void Keep(string id)
    {
        lock (_gate)
        {
            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _ids.Remove(_order.Dequeue());
            }
        }
    }

    /// <summary>Gives up what was reserved, so that the next delivery of it is handled.</summary>
    public void Release(string id)
    {
        lock (_gate)
        {
            _ids.Remove(id);
        }
    }
}
