using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Draws the calls of a scenario and keeps what those that send were given back.</summary>
internal sealed class ChaosCalls(ChaosWorld world)
{
    private const int Qualified = 12;

    private readonly List<ChaosCall> _sends = [];
    private readonly List<string> _faults = [];
    private readonly Dictionary<int, BulkSequenceSubscription> _sent = [];

    public IReadOnlyList<ChaosCall> Sends => _sends;

    public IReadOnlyDictionary<int, BulkSequenceSubscription> Sent => _sent;

    /// <summary>What calls gave back and must not have.</summary>
    public IReadOnlyList<string> Faults => _faults;

    private IBulkSequenceSubscriptions Actions => world.Close.BulkSequenceSubscriptions;

    public ChaosCall Draw() => world.Chance.Next(10) switch
    {
        0 or 1 or 2 => Send("SendAsync", (action, stop) => action.SendAsync(world.Close, stop)),
        3 or 4 or 5 => Send("SendOnceAsync", (action, stop) => action.SendOnceAsync(world.Close, stop)),
        6 => Other("CountAsync", CountAsync),
        7 => Other("ListAsync", ListAsync),
        8 => OnOne("WaitAsync", WaitAsync),
        _ when world.Chance.Next(2) == 0 => OnOne("PauseAsync", (id, stop) => Actions.PauseAsync(id, stop)),
        _ => OnOne("GetAsync", (id, stop) => Actions.GetAsync(id, stop)),
    };

    private ChaosCall Send(
        string name, Func<BulkSequenceSubscriptionAction, CancellationToken, Task<BulkSequenceSubscription>> sendAsync)
    {
        int limit = 100 + _sends.Count;
        BulkSequenceSubscriptionAction action = world.Chance.Next(2) == 0
            ? Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified.Take(limit))
            : Bulk
                .Subscribe(SandboxIds.OnboardingSequence)
                .From(World.Ada)
                .Preference(ContactPreference.Contact)
                .To(World.Qualified.Take(limit));
        ChaosCall call = new(name, Cancelling(), async stop => _sent[limit] = await sendAsync(action, stop)) { Limit = limit };
        _sends.Add(call);
        return call;
    }

    private ChaosCall OnOne(string name, Func<BulkSequenceSubscriptionId, CancellationToken, Task> callAsync)
    {
        IReadOnlyList<SandboxBulkAction> there = world.Sandbox.BulkActions;
        BulkSequenceSubscriptionId id = there.Count > 0
            ? new BulkSequenceSubscriptionId(there[world.Chance.Next(there.Count)].Id)
            : "bulkseqsub_unknown";
        return Other(name, stop => callAsync(id, stop));
    }

    private ChaosCall Other(string name, Func<CancellationToken, Task> callAsync) => new(name, Cancelling(), callAsync);

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
            _faults.Add(fault);
        }
    }
}
