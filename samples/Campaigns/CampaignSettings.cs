namespace CloseFluent.Samples.Campaigns;

/// <summary>The section <c>Campaign</c> of the configuration, in the environment for example <c>Campaign__Database</c>.</summary>
internal sealed class CampaignSettings
{
    /// <summary>The connection of a PostgreSQL that several workers share; without it a file beside the campaign is used.</summary>
    public string? Database { get; set; }

    /// <summary>
    /// The name of this worker among those that share the database, as Quartz's tables show it; generated if not set, as is
    /// best where workers come and go.
    /// </summary>
    public string? Worker { get; set; }

    /// <summary>How many steps one worker carries out at a time.</summary>
    public int Threads { get; set; } = 4;

    /// <summary>
    /// How long it takes until another worker goes on with a step of one that was killed. Longer than any pause of one that is
    /// not dead.
    /// </summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often workers say that they live; one that did not for twice as long is taken over.</summary>
    public TimeSpan CheckinInterval { get; set; } = TimeSpan.FromSeconds(7.5);

    /// <summary>How long after an action was sent it is first looked at; later looks are farther apart.</summary>
    public TimeSpan FirstLook { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait until a database that was away is asked again.</summary>
    public TimeSpan RetryInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many requests a second all workers together send to one organization; null for no limit of ours.</summary>
    public int? RequestsPerSecond { get; set; }

    /// <summary>What must be the same for all workers of a campaign.</summary>
    public IReadOnlyDictionary<string, string> Shared => new Dictionary<string, string>
    {
        [nameof(LeaseDuration)] = $"{LeaseDuration:c}",
        [nameof(CheckinInterval)] = $"{CheckinInterval:c}",
        [nameof(RequestsPerSecond)] = RequestsPerSecond is { } permits ? $"{permits}" : "not set",
    };
}
