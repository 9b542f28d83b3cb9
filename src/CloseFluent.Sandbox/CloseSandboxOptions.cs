namespace CloseFluent.Sandbox;

/// <summary>How a <see cref="CloseSandbox"/> behaves.</summary>
public sealed class CloseSandboxOptions
{
    /// <summary>The API key that is accepted unless another is set.</summary>
    public const string DefaultApiKey = "api_sandbox";

    private static readonly TimeSpan s_maxTime = TimeSpan.FromDays(365);

    /// <summary>The clock by which bulk actions move on. The system's clock by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The API key that is accepted as the Basic user, with an empty password.</summary>
    [ArgumentKind(ArgumentKind.Name)]
    public string ApiKey { get; set; } = DefaultApiKey;

    /// <summary>The OAuth access token that is accepted as Bearer; none if null.</summary>
    public string? AccessToken { get; set; }

    /// <summary>
    /// From creation until the matches are counted and work begins: 7 seconds by default, as in a recorded run. The first
    /// half is <c>created</c>, the second <c>loading</c>.
    /// </summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = 365 * TimeSpan.TicksPerDay)]
    public TimeSpan TimeUntilCounted { get; set; } = TimeSpan.FromSeconds(7);

    /// <summary>What one matched object takes: 1.27 seconds by default, as in a recorded run of 11 objects.</summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = 365 * TimeSpan.TicksPerDay)]
    public TimeSpan TimePerObject { get; set; } = TimeSpan.FromSeconds(1.27);

    /// <summary>
    /// Changes the ids of the objects that <see cref="SandboxIds"/> does not name. The same seed gives the same ids.
    /// </summary>
    public int Seed { get; set; } = 1;

    /// <summary>
    /// Gets or sets how many requests a second each endpoint, that is each method and path, takes of the credential; what is
    /// more gets a 429 with <c>RateLimit</c> and <c>Retry-After</c>, as Close responds, and is not carried out. Null, the
    /// default, refuses none. Close does not publish its limits.
    /// </summary>
    [ArgumentKind(ArgumentKind.Number, Least = 1)]
    public int? MaxRequestsPerSecond { get; set; }

    /// <summary>What goes wrong on purpose. Nothing by default.</summary>
    public SandboxFaults Faults { get; set; } = new();

    /// <summary>Data of the test's own; the data of the sandbox if null.</summary>
    public SandboxData? Data { get; set; }

    /// <summary>
    /// Gets or sets whether requests are validated against Close's specification too: a parameter, member or form field that
    /// is unknown, that the action has no use for or that is repeated, an id of another kind, or no selection, is then a 400
    /// with the broken rule. Close itself ignores them. So is whatever in a filter the sandbox does not know, for which see
    /// <see cref="CloseSandbox.UnknownFilterParts"/>.
    /// </summary>
    public bool IsStrict { get; set; }

    internal void Validate()
    {
        if (TimeProvider is null)
        {
            throw new ArgumentException("The sandbox needs a clock: set TimeProvider.");
        }

        if (string.IsNullOrWhiteSpace(ApiKey))
        {
            throw new ArgumentException("The sandbox needs a key to accept: set ApiKey.");
        }

        if (Faults is null)
        {
            throw new ArgumentException("The sandbox needs faults: set Faults, to new SandboxFaults() for none.");
        }

        if (MaxRequestsPerSecond < 1)
        {
            throw new ArgumentException($"MaxRequestsPerSecond is {MaxRequestsPerSecond}: set 1 or more, or null for no limit.");
        }

        Faults.Validate();
        ValidatePace(TimeUntilCounted, nameof(TimeUntilCounted));
        ValidatePace(TimePerObject, nameof(TimePerObject));
    }

    private static void ValidatePace(TimeSpan time, string name)
    {
        if (time < TimeSpan.Zero || time > s_maxTime)
        {
            throw new ArgumentException($"{name} is {time}: set it between zero and a year.");
        }
    }
}
