using CloseFluent.Sandbox;

namespace CloseFluent.Cluster.Tests;

/// <summary>An organization of Close with a Smart View for each step, which lives on when workers are killed.</summary>
internal sealed class Company
{
    public const int RequestsPerSecond = 15;

    // No two begin alike, so that Close's list shows for each action that it is not another one in other words.
    private static readonly string[] s_trees =
    [
        "Alder", "Birch", "Cedar", "Douglas", "Elm", "Fir", "Gum", "Hazel", "Ivy", "Juniper", "Kapok", "Linden", "Maple", "Nutmeg",
        "Oak", "Pine", "Quince",
    ];

    private static readonly SequenceId s_sequence = "seq_onboarding";
    private static readonly Sender s_ada = new("emailacct_ada", "Ada Example", "ada@example.com");

    private readonly List<TimeSpan> _requests = [];
    private readonly int _history;

    private Company(string name, int steps, CloseSandbox sandbox, int history)
    {
        Name = name;
        Trees = s_trees[..steps];
        Sandbox = sandbox;
        _history = history;
    }

    public string Name { get; }

    public CloseSandbox Sandbox { get; }

    /// <summary>A word for each step, which its Smart View looks for.</summary>
    public IReadOnlyList<string> Trees { get; }

    /// <summary>The words of the actions that were really carried out.</summary>
    public IEnumerable<string> Actions =>
        Sandbox.BulkActions.Skip(_history).Select(action => TreeIn(action.Json)).Order(StringComparer.Ordinal);

    public bool AllDone => Sandbox.BulkActions.All(action => action.Status == "done");

    /// <summary>What every test of a campaign ends with; where something was sent twice or lost, it fails.</summary>
    public void AssertEachOnce()
    {
        Assert.Equal(Trees, Actions);
        Assert.True(AllDone);
    }

    public int Requests => _requests.Count;

    public TimeSpan FirstRequest => _requests.Min();

    public TimeSpan LastRequest => _requests.Max();

    public IEnumerable<object> Steps => Trees.Select(tree => new
    {
        name = StepOf(tree),
        organization = Name,
        sequence = s_sequence.Value,
        sender = s_ada.Email,
        smartView = "save_" + tree,
    });

    /// <param name="name">The name of the organization.</param>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="choose">What happens to a request.</param>
    /// <param name="limit">How many requests to an endpoint Close takes in a second; null for any number.</param>
    public static async Task<Company> CreateAsync(
        string name, int steps, Func<Company, SandboxRequest, SandboxFault> choose, int? limit = null)
    {
        SandboxData data = new SandboxData()
            .AddLeadStatus("stat_open", "Open")
            .AddSequence(s_sequence, "Onboarding")
            .AddSender(s_ada);
        foreach (string tree in s_trees[..steps])
        {
            data.AddSmartView("save_" + tree, tree, Leads.Where(lead => lead.Name.HasWords(tree)));
            data.AddLead("lead_" + tree, tree, lead => lead.Status("stat_open").Contact(tree + " Example", tree + "@example.com"));
        }

        Company? company = null;
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            ApiKey = "api_" + name,
            MaxRequestsPerSecond = limit,
            Data = data,
            TimeUntilCounted = TimeSpan.FromSeconds(0.5),
            TimePerObject = TimeSpan.FromMilliseconds(100),
            Faults = new SandboxFaults { Choose = request => company is null ? SandboxFault.None : choose(company, request) },
        });

        // As in any organization that is in use, there is an action already: a list that never showed one proves nothing.
        using HttpClient http = new(sandbox.CreateHandler());
        using CloseClient earlier = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, http);
        await Bulk.Pause(s_sequence).ToAllLeads().SendAsync(earlier);
        return company = new Company(name, steps, sandbox, sandbox.BulkActions.Count);
    }

    public string StepOf(string tree) => $"{Name}-{tree}";

    public string TreeIn(string json) =>
        Trees.Single(tree => json.Contains($"\"{tree}\"", StringComparison.Ordinal));

    public void Count(TimeSpan moment)
    {
        lock (_requests)
        {
            _requests.Add(moment);
        }
    }

    /// <summary>The most requests that came in any such span.</summary>
    public int MostRequestsIn(TimeSpan span)
    {
        TimeSpan[] moments = [.. _requests.Order()];
        return moments.Select((start, index) => moments.Skip(index).TakeWhile(moment => moment - start < span).Count()).Max();
    }
}
