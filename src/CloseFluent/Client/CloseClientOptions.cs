using System.Diagnostics;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;

namespace CloseFluent;

/// <summary>How a client reaches Close.</summary>
public sealed class CloseClientOptions
{
    /// <summary>Where Close is: <c>https://api.close.com/api/v1/</c>.</summary>
    public static readonly Uri DefaultBaseAddress = CloseAddresses.Api;

    /// <summary>The API key; the short form of setting <see cref="Credential"/>. Set one of both.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [ArgumentKind(ArgumentKind.ApiKey)]
    [AlsoCalled("Key", "Token", "ApiToken", "AccessToken", "Secret")]
    public string? ApiKey { get; set; }

    /// <summary>What proves who is asking. Set this or <see cref="ApiKey"/>.</summary>
    [JsonIgnore]
    public CloseCredential? Credential { get; set; }

    /// <summary>
    /// Where Close is. https, or http on a loopback address for tests and sandboxes; see also <see
    /// cref="AllowUnencryptedHost"/>. The OAuth endpoints are beside it: of <c>https://gateway.example/close/api/v1/</c> at
    /// <c>https://gateway.example/close/oauth2/token/</c>.
    /// </summary>
    [AlsoCalled("Url", "BaseUrl", "BaseUri", "Endpoint", "Host")]
    public Uri BaseAddress { get; set; } = DefaultBaseAddress;

    /// <summary>
    /// The page where users authorize an OAuth app, without a query: https, or http where <see cref="BaseAddress"/> could
    /// be. Null, the default, means Close's own, <c>https://app.close.com/oauth2/authorize/</c>, or <c>oauth2/authorize/</c>
    /// beside another <see cref="BaseAddress"/>.
    /// </summary>
    public Uri? AuthorizationPage { get; set; }

    /// <summary>
    /// For development only: one host to which http is taken although it is not this machine, for example the name of the
    /// container in which a sandbox runs, <c>close-sandbox</c>. What is sent there, credentials included, can be read on the
    /// way. A name or an IP address without scheme or port, and never one of Close's. Null, the default, means none.
    /// </summary>
    [ArgumentKind(ArgumentKind.Host)]
    public string? AllowUnencryptedHost { get; set; }

    /// <summary>How long one request may take, from its start to the end of the response. Default: 100 seconds.</summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 1, Most = Clock.LongestTimerTicks)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The largest response that is read, in bytes. Default: 64 MiB.</summary>
    [ArgumentKind(ArgumentKind.Number, Least = 1)]
    public long MaxResponseSize { get; set; } = 64L * 1024 * 1024;

    /// <summary>
    /// How often a request is repeated at most, where repeating can do no harm. 0 turns it off. Default: 4.
    /// </summary>
    [ArgumentKind(ArgumentKind.Number, Least = 0)]
    public int MaxRetries { get; set; } = 4;

    /// <summary>
    /// The longest wait before a repetition. Where Close asks for a longer one, the request ends in a
    /// <see cref="CloseRateLimitException"/>. Default: 60 seconds.
    /// </summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = Clock.LongestTimerTicks)]
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long a request and its repetitions may take together, waits included; a repetition that would begin later is not
    /// made. After a 429 the requests to the same endpoint are sent one after the other; one that was held back for so long
    /// without having been sent is sent then. Default: 5 minutes.
    /// </summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0)]
    public TimeSpan MaxRetryDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long Close's list of bulk actions may lag behind: for so long <c>SendOnceAsync</c> looks for an action before it
    /// sends it again. Close was seen to lag by 30 to 60 seconds; less than that can act twice. Default: 90 seconds.
    /// </summary>
    [ArgumentKind(ArgumentKind.Duration, Least = 0, Most = Clock.LongestTimerTicks)]
    public TimeSpan ListConsistencyDelay { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>
    /// The time zone in which days and relative moments of filters are meant, for example <c>Period.Today</c>. Sent along
    /// with every count, preview and action. Default: UTC.
    /// </summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>
    /// A guard on every action of this client, as if each had <c>.AtMost(…)</c>: refuse to send where more match. An
    /// action's own guard counts if it is lower. Null, the default, means no guard; in configuration, where an empty setting
    /// is an error, that is the word <c>unlimited</c>.
    /// </summary>
    [ArgumentKind(ArgumentKind.Number, Least = 1)]
    [AlsoCalled("Limit", "Bound", "Guard")]
    public int? MaxMatches { get; set; }

    /// <summary>The clock of all waiting. Default: the system's.</summary>
    [AlsoCalled("Clock")]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets every request reported; null for none. <c>AddClose</c> puts one here that writes logs.</summary>
    [JsonIgnore]
    public CloseObserver? Observer { get; set; }

    /// <summary>
    /// Gets or sets whether the logs that <c>AddClose</c> writes contain the whole text of each action before it is sent, as
    /// <c>ToString</c> gives it, JSON included. It has no credential, but names, addresses and the values of filters. Where
    /// false, the default, they contain <see cref="BulkAction.RedactedDescription"/>, one line without these. Turn it on
    /// instead of a handler that reads request bodies, which a create refuses.
    /// </summary>
    public bool LogActionText { get; set; }

    /// <summary>
    /// Asked for one permit before each try of a request. Where several processes share one key, put a limiter here that
    /// they share too. Where it gives no permit, the request is not sent and ends in a <see
    /// cref="CloseRateLimiterRejectedException"/>. It is not disposed. Null, the default, means none: Close's own
    /// responses are the limit.
    /// </summary>
    [JsonIgnore]
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>Checks what a client that is made from these options would check, without making one.</summary>
    /// <exception cref="ArgumentException">An option is missing or out of range; the message names it.</exception>
    /// <exception cref="InvalidOperationException">
    /// The application loads a Flurl.Http that the library cannot send through.
    /// </exception>
    public void Validate()
    {
        OptionsValidation.Validate(this);
        OptionsValidation.CredentialOf(this);
    }

    /// <summary>Numbers of at least 0 and under 1 for the spread of waits. Tests give their own, to repeat a run.</summary>
    internal Func<double> Chance { get; set; } = Jitter.Next;
}
