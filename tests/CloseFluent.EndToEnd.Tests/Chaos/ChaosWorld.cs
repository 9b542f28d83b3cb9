using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CloseFluent.EndToEnd.Tests.Kinds;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>A client and a sandbox with faults, both drawn from a seed, in a time of their own.</summary>
internal sealed class ChaosWorld : IDisposable
{
    public const string Secret = "api_5ecretKeyThatMustNeverShow";

    private static readonly BulkSelection s_customers = Leads.Where(lead => lead.StatusId.Is(SandboxIds.CustomerStatus));
    private static readonly BulkSelection s_nobody = Leads.Where(lead => lead.Name.HasWords("nobody"));

    // More than all clocks together are apart, so that the dates tell old from new.
    private static readonly TimeSpan s_longAgo = TimeSpan.FromHours(8);

    private readonly Dictionary<string, (int Limit, DateTimeOffset Made)> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _earlier = new(StringComparer.Ordinal);
    private readonly List<ITimer> _events = [];
    private readonly TimeSpan _skew;
    private readonly CloseClientOptions _options;
    private readonly HttpClient _http;
    private readonly bool _pausesFirst;

    public ChaosWorld(Random chance, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap)
    {
        Chance = chance;
        Clock = new SteppedClock(Time);
        _pausesFirst = chance.Next(2) == 0;
        _skew = TimeSpan.FromMinutes(chance.Next(2) == 0 ? 0 : chance.Next(-90, 91));
        bool hasTwins = chance.Next(4) == 0;
        int history = chance.Next(8) == 0 ? 0 : chance.Next(1, 5);
        LagsLonger = chance.Next(10) == 0;
        SandboxFaults faults = Faults();
        faults.Script = [.. Enumerable.Repeat(SandboxFault.None, (history * 4) + (hasTwins ? 8 : 0))];
        Sandbox = new CloseSandbox(new CloseSandboxOptions { TimeProvider = Time, ApiKey = Secret, Faults = faults });
        Remember(history, hasTwins);
        HttpMessageHandler handlers = Handlers(wrap);
        Tokens = chance.Next(3) == 0 ? new TokenIssuer(handlers, Time, chance.Next()) : null;
        _http = new HttpClient(Tokens ?? handlers) { Timeout = Timeout.InfiniteTimeSpan };
        _options = new()
        {
            Credential = Tokens?.Credential ?? CloseCredential.ApiKey(Secret),
            TimeProvider = Clock,
            Timeout = TimeSpan.FromSeconds(chance.Next(5, 101)),
            MaxRetries = chance.Next(6),
            MaxResponseSize = 50_000,
            Chance = chance.NextDouble,
        };
        Close = new CloseClient(_options, _http);
        Prepare();
    }

    public Random Chance { get; }

    public VirtualTime Time { get; } = new();

    public SteppedClock Clock { get; }

    public CloseSandbox Sandbox { get; }

    public CloseClient Close { get; private set; }

    /// <summary>Whether the list lags longer than the client was told, which is where the promises end.</summary>
    public bool LagsLonger { get; }

    public bool IsDisposed { get; private set; }

    /// <summary>What issues the client's tokens; null where it has a key.</summary>
    public TokenIssuer? Tokens { get; }

    /// <summary>Gets an action that is known by its limit. None of them changes how many leads are qualified.</summary>
    public ActionKind ActionOf(int limit) => (limit % 8) switch
    {
        0 => ActionKinds.Email(Bulk.Email(SandboxIds.IntroductionTemplate).From(World.Ada)
            .Preference(ContactPreference.Contact).To(World.Qualified.Take(limit))),
        1 => ActionKinds.Edit(Bulk.SetLeadStatus(SandboxIds.CustomerStatus).To(s_customers.Take(limit))),
        2 => ActionKinds.DeleteLeads(ActionKinds.BadFit.Take(limit), limit),
        3 => ActionKinds.DeleteContacts(ActionKinds.BadFitContacts.Take(limit), limit),
        4 => ActionKinds.EditField(Bulk.AddToCustomField(SandboxIds.TierField, "Gold").To(s_customers.Take(limit))),
        5 => ActionKinds.EditField(Bulk.ClearCustomFieldByName("Employees").To(s_customers.Take(limit))),
        _ when (limit % 2 == 0) == _pausesFirst =>
            ActionKinds.Subscribe(Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified.Take(limit))),
        _ => ActionKinds.Subscribe(Bulk
            .Subscribe(SandboxIds.OnboardingSequence)
            .From(World.Ada)
            .Preference(ContactPreference.Contact)
            .To(World.Qualified.Take(limit))),
    };

    /// <summary>Gets the ids of the actions with this limit that were made since the scenario began.</summary>
    public IReadOnlyList<string> IdsOf(int limit)
    {
        Look();
        return [.. _made.Where(made => made.Value.Limit == limit && !_earlier.Contains(made.Key)).Select(made => made.Key)];
    }

    public TimeSpan AgeOf(string id)
    {
        Look();
        return _made.TryGetValue(id, out (int Limit, DateTimeOffset Made) made)
            ? Time.GetUtcNow() - made.Made
            : TimeSpan.MaxValue;
    }

    /// <summary>Makes a client in place of one that was disposed, as a process does that starts again.</summary>
    public void Reopen()
    {
        Tokens?.AuthorizeAgain();
        if (IsDisposed)
        {
            IsDisposed = false;
            Close = new CloseClient(_options, _http);
        }
    }

    public void Dispose()
    {
        _events.ForEach(each => each.Dispose());
        Close.Dispose();
        _http.Dispose();
    }

    private SandboxFaults Faults() => new()
    {
        Seed = Chance.Next(),
        Rate = Chance.NextDouble() * 0.7,
        Kinds = Chance.Next(3) == 0
            ? SandboxFaults.AllKinds
            : [.. Enumerable.Range(0, 4).Select(_ => SandboxFaults.AllKinds[Chance.Next(SandboxFaults.AllKinds.Count)])],
        MaxRateLimitDelay = TimeSpan.FromSeconds(Chance.Next(4) == 0 ? 120 : 10),
        MaxStall = TimeSpan.FromSeconds(Chance.Next(1, 301)),
        OversizedLength = Chance.Next(50_001, 200_000),
        ListConsistencyDelay = TimeSpan.FromSeconds(Chance.Next(2) == 0 ? 0 : Chance.Next(LagsLonger ? 400 : 61)),
        ClockSkew = _skew,
    };

    private HttpMessageHandler Handlers(Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap)
    {
        bool isHonest = Chance.Next(3) == 0;
        HttpMessageHandler handler = new LyingList(Sandbox.CreateHandler(), this)
        {
            Rewrites = Chance.Next(2) == 0,
            Rate = isHonest ? 0 : Chance.NextDouble() * 0.5,
            Staleness = TimeSpan.FromSeconds(Chance.Next(LagsLonger ? 400 : 61)),
            FirstIsEmpty = Chance.Next(8) == 0,
        };
        handler = Chance.Next(2) == 0 ? handler : new Intermediary(handler, Chance, Chance.NextDouble() * 0.5);
        if (wrap is not null)
        {
            return wrap(handler, Time);
        }

        return Chance.Next(24) switch
        {
            0 => new CloningHandler(handler),
            1 => new ReadingHandler(handler, content => content.LoadIntoBufferAsync()),
            2 => new ReadingHandler(handler, content => content.ReadAsStreamAsync()),
            3 => new ReadingHandler(handler, content => content.ReadAsStringAsync()),
            4 => new TwiceHandler(handler),
            5 => new FollowingHandler(handler),
            _ => handler,
        };
    }

    // What an organization has done before: the very same actions long ago, then others.
    private void Remember(int history, bool hasTwins)
    {
        for (int limit = 100; hasTwins && limit < 108; limit++)
        {
            Make(ActionOf(limit).Action);
        }

        Time.Pass(s_longAgo);
        for (int i = 0; i < history; i++)
        {
            Make(Bulk.Pause(SandboxIds.CallSequence).To(World.Qualified.Take(i + 1)));
            Make(Bulk.Email(SandboxIds.PriceListTemplate).FromDefaultAccount().Preference(ContactPreference.Lead)
                .To(s_nobody.Take(i + 1)));
            Make(Bulk.SetLeadStatus(SandboxIds.PotentialStatus).To(s_nobody.Take(i + 1)));
            Make(Bulk.DeleteLeads().To(s_nobody.Take(i + 1)).AtMost(i + 1));
            Time.Pass(TimeSpan.FromMinutes(10));
        }

        Look();
        _earlier.UnionWith(_made.Keys);
    }

    private void Make(BulkAction action)
    {
        SandboxRequest request = new("POST", "/api/v1" + action.Path)
        {
            Body = Encoding.UTF8.GetBytes(action.Json),
        };
        request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + ":"));
        request.Headers["Content-Type"] = "application/json";
        Assert.Equal(200, Sandbox.Handle(request).StatusCode);
    }

    private void Look()
    {
        lock (_made)
        {
            foreach (SandboxBulkAction action in Sandbox.BulkActions.Where(action => !_made.ContainsKey(action.Id)))
            {
                JsonNode said = JsonNode.Parse(action.Json)!;
                DateTimeOffset made = DateTimeOffset.Parse((string)said["date_created"]!, CultureInfo.InvariantCulture);
                _made[action.Id] = ((int?)said["results_limit"] ?? 0, made - _skew);
            }
        }
    }

    private void Prepare()
    {
        int steps = Chance.Next(5) < 2 ? Chance.Next(1, 4) : 0;
        for (int step = 0; step < steps; step++)
        {
            TimeSpan by = TimeSpan.FromSeconds(Chance.Next(2) == 0 ? Chance.Next(-200, 201) : Chance.Next(-2_400, 2_401));
            At(120, () => Clock.Step += by);
        }

        if (Chance.Next(10) == 0)
        {
            At(100, () =>
            {
                IsDisposed = true;
                Close.Dispose();
            });
        }
    }

    private void At(int latest, Action happens) => _events.Add(Time.CreateTimer(
        _ => happens(), null, TimeSpan.FromSeconds(Chance.NextDouble() * Chance.NextDouble() * latest), Timeout.InfiniteTimeSpan));
}
