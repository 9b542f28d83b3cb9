namespace CloseFluent.Sandbox;

/// <summary>
/// What a sandbox does wrong on purpose. It follows from the seed and the order of the requests alone, so a run can be
/// reproduced. By default nothing goes wrong.
/// </summary>
public sealed class SandboxFaults
{
    private static readonly TimeSpan s_maxTime = TimeSpan.FromDays(1);

    private readonly List<RouteFaults> _byRoute = [];

    /// <summary>Every kind of fault.</summary>
    public static IReadOnlyList<SandboxFault> AllKinds { get; } =
        [.. Enumerable.Range(1, (int)SandboxFault.MissingItem).Select(number => (SandboxFault)number)];

    /// <summary>The same seed gives the same faults in the same order.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>What happens to the first requests, one after the other, before <see cref="Rate"/> applies.</summary>
    public IReadOnlyList<SandboxFault> Script { get; set; } = [];

    /// <summary>
    /// Decides by the request itself what happens to it, where neither <see cref="Script"/> nor <see cref="Rate"/> did; null
    /// for nothing. Called before the request is carried out, from the thread that brings it, so that a test can also use
    /// this to wait for a request and do something at that moment.
    /// </summary>
    public Func<SandboxRequest, SandboxFault>? Choose { get; set; }

    internal IReadOnlyList<RouteFaults> ByRoute => _byRoute;

    /// <summary>The share of requests to which one of <see cref="Kinds"/> happens, 0 to 1. Default: 0.</summary>
    [ArgumentKind(ArgumentKind.Number, Least = 0, Most = 1)]
    public double Rate { get; set; }

    /// <summary>The faults that happen, each as often as it is listed. Default: <see cref="AllKinds"/>.</summary>
    [ArgumentKind(ArgumentKind.Items)]
    public IReadOnlyList<SandboxFault> Kinds { get; set; } = AllKinds;

    /// <summary>The longest stall of a response. Default: 2 minutes.</summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = TimeSpan.TicksPerDay)]
    public TimeSpan MaxStall { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest time for which a 429 asks to wait. Default: 10 seconds.</summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = TimeSpan.TicksPerDay)]
    public TimeSpan MaxRateLimitDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The length of an oversized response in bytes. Default: 65 MiB, more than a client reads by default.
    /// </summary>
    [ArgumentKind(ArgumentKind.Number, Least = 1)]
    public int OversizedLength { get; set; } = 65 * 1024 * 1024;

    /// <summary>From the creation of a bulk action until the list shows it. Default: zero.</summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = TimeSpan.TicksPerDay)]
    public TimeSpan ListConsistencyDelay { get; set; }

    /// <summary>
    /// How far the sandbox's clock, and with it all its dates, is ahead of the time. Negative if it is behind.
    /// </summary>
    [ArgumentKind(ArgumentKind.Duration, Least = -TimeSpan.TicksPerDay, Most = TimeSpan.TicksPerDay)]
    public TimeSpan ClockSkew { get; set; }

    /// <summary>
    /// Sets what happens to the first requests to one route, one after the other, whatever other requests come meanwhile.
    /// Neither <see cref="Script"/> nor <see cref="Rate"/> applies to such a request.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below the base address, with its closing slash, and <c>{id}</c> for any id: <c>/data/search/</c>,
    /// <c>/sequence/{id}/</c>, <c>/oauth2/token/</c>.
    /// </param>
    /// <param name="faults">What happens; <see cref="SandboxFault.None"/> lets a request pass.</param>
    /// <returns>The same faults.</returns>
    /// <exception cref="ArgumentException">The path has no slash at its ends, or no fault is named.</exception>
    public SandboxFaults At(
        [ArgumentKind(ArgumentKind.Name)] string method,
        [ArgumentKind(ArgumentKind.RoutePath)] string path,
        [ArgumentKind(ArgumentKind.Items)] params SandboxFault[] faults)
    {
        Require(!string.IsNullOrWhiteSpace(method), "a method is named", method);
        Require(path is ['/', .., '/'], "a path begins and ends with a slash", path);
        Require(faults is { Length: > 0 }, "at least one fault is named", faults?.Length);
        _byRoute.Add(new RouteFaults(method, path, [.. faults!]));
        return this;
    }

    internal void Validate()
    {
        Require(Script is not null && Kinds is { Count: > 0 }, "Script and Kinds need a list", Kinds?.Count);
        Require(Rate is >= 0 and <= 1, "Rate is a share from 0 to 1", Rate);
        Require(OversizedLength > 0, "OversizedLength is positive", OversizedLength);
        RequireTime(MaxStall, nameof(MaxStall));
        RequireTime(MaxRateLimitDelay, nameof(MaxRateLimitDelay));
        RequireTime(ListConsistencyDelay, nameof(ListConsistencyDelay));
        RequireTime(ClockSkew.Duration(), nameof(ClockSkew));
    }

    private static void RequireTime(TimeSpan time, string name) =>
        Require(time >= TimeSpan.Zero && time <= s_maxTime, $"{name} is at most a day and not negative", time);

    private static void Require(bool isValid, string rule, object? value)
    {
        if (!isValid)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Faults of the sandbox: {rule}, and not {value ?? "null"}."));
        }
    }
}
