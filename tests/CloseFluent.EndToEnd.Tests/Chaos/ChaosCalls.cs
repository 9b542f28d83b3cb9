using CloseFluent.EndToEnd.Tests.Kinds;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Draws the calls of a scenario and keeps what those that send were given back.</summary>
internal sealed class ChaosCalls(ChaosWorld world)
{
    private const int Qualified = 12;

    private readonly List<ChaosCall> _sends = [];
    private readonly List<ChaosSend> _kept = [];
    private readonly List<string> _faults = [];
    private int _limit = 100;

    public IReadOnlyList<ChaosCall> Sends => _sends;

    /// <summary>What calls gave back and must not have.</summary>
    public IReadOnlyList<string> Faults => _faults;

    private IBulkSequenceSubscriptions Actions => world.Close.BulkSequenceSubscriptions;

    public ChaosCall Draw() => world.Chance.Next(12) switch
    {
        0 or 1 or 2 => Send(New("SendAsync"), (action, stop) => action.SendAsync(world.Close, stop)),
        3 or 4 => Send(New("SendOnceAsync", maxSends: 3), (action, stop) => action.SendOnceAsync(world.Close, stop)),
        5 or 6 => Keep(New("SendOnceAsync with a journal", world.Chance.Next(1, 4), new Notebook())),
        7 when TakeKept() is { } kept => Keep(kept),
        8 => Other("CountAsync", CountAsync),
        9 => Other("ListAsync", ListAsync),
        10 => OnOne("WaitAsync", WaitAsync),
        _ when world.Chance.Next(2) == 0 => OnOne("PauseAsync", (id, stop) => Actions.PauseAsync(id, stop)),
        _ => OnOne("GetAsync", (id, stop) => Actions.GetAsync(id, stop)),
    };

    private ChaosSend New(string name, int maxSends = 1, Notebook? journal = null)
    {
        int limit = _limit++;
        return new ChaosSend(name, world.ActionOf(limit), limit) { MaxSends = maxSends, Journal = journal };
    }

    // One process at a time works with a journal, so it is taken out until its call has ended.
    private ChaosSend? TakeKept()
    {
        lock (_kept)
        {
            ChaosSend? kept = _kept.Count > 0 ? _kept[world.Chance.Next(_kept.Count)] : null;
            _kept.Remove(kept!);
            return kept;
        }
    }

    private ChaosCall Keep(ChaosSend send) => Send(send, async (action, stop) =>
    {
        try
        {
            SendOnceOptions options = new() { Journal = send.Journal, MaxSends = send.MaxSends };
            return await action.SendOnceAsync(world.Close, options, stop);
        }
        finally
        {
            lock (_kept)
            {
                _kept.Add(send);
            }
        }
    });

    private ChaosCall Send(ChaosSend send, Func<ActionKind, CancellationToken, Task<BulkActionState>> sendAsync)
    {
        ChaosCall call = new(
            send.ToString(), world, Cancelling(), async stop => send.Sent = await sendAsync(send.Action, stop)) { Send = send };
        _sends.Add(call);
        return call;
    }

    private ChaosCall OnOne(string name, Func<BulkSequenceSubscriptionId, CancellationToken, Task> callAsync)
    {
        SandboxBulkAction[] there =
            [.. world.Sandbox.BulkActions.Where(action => action.Id.StartsWith("bulkseqsub_", StringComparison.Ordinal))];
        BulkSequenceSubscriptionId id = there.Length > 0
            ? new BulkSequenceSubscriptionId(there[world.Chance.Next(there.Length)].Id)
            : "bulkseqsub_unknown";
        return Other(name, stop => callAsync(id, stop));
    }

    private ChaosCall Other(string name, Func<CancellationToken, Task> callAsync) =>
        new(name, world, Cancelling(), callAsync);

    private CancellationTokenSource? Cancelling() => world.Chance.Next(4) == 0
        ? new CancellationTokenSource(TimeSpan.FromSeconds(world.Chance.NextDouble() * world.Chance.NextDouble() * 40), world.Time)
        : null;

    private async Task CountAsync(CancellationToken stop)
    {
        MatchCount count = await world.Close.CountAsync(World.Qualified, stop);
        Expect(count.Total == Qualified, $"CountAsync gave {count.Total}");
    }

    private async Task ListAsync(CancellationToken stop)
    {
        List<string> listed = [];
        await foreach (BulkSequenceSubscription item in Actions.ListAsync(stop))
        {
            listed.Add(item.Id.Value);
        }

        Expect(listed.Distinct().Count() == listed.Count, "ListAsync gave an item twice");
        Expect(!listed.Except(world.Sandbox.BulkActions.Select(action => action.Id)).Any(), "ListAsync made an item up");
    }

    private async Task WaitAsync(BulkSequenceSubscriptionId id, CancellationToken stop)
    {
        BulkSequenceSubscription done = await Actions.WaitAsync(id, progress: null, stop);
        string status = world.Sandbox.BulkActions.Single(action => action.Id == id.Value).Status;
        Expect(done.Status == BulkActionStatus.Done && status == "done", $"WaitAsync ended at {status}");
    }

    private void Expect(bool holds, string fault)
    {
        if (!holds)
        {
            lock (_faults)
            {
                _faults.Add(fault);
            }
        }
    }
}
