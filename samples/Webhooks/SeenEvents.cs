namespace CloseFluent.Samples.Webhooks;

/// <summary>
/// The latest events that were handled. It lives as long as the process; a service that must not handle one twice after a restart
/// keeps the ids in its database, in the transaction of the handling.
/// </summary>
internal sealed class SeenEvents
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];

    public bool Contains(string id)
    {
        lock (_gate)
        {
            return _ids.Contains(id);
        }
    }

    public void Add(string id)
    {
        lock (_gate)
        {
            if (!_ids.Add(id))
            {
                return;
            }

            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _ids.Remove(_order.Dequeue());
            }
        }
    }
}
