using System.Threading.RateLimiting;

namespace CloseFluent;

/// <summary>A copy of the options that has been checked, so that later changes to the original change nothing.</summary>
internal sealed record CheckedOptions(
    Uri BaseAddress,
    Uri? AuthorizationPage,
    TimeSpan Timeout,
    long LargestAnswer,
    int MaxRetries,
    TimeSpan LongestRetryWait,
    TimeSpan RetryBudget,
    TimeSpan ListLag,
    TimeZoneInfo TimeZone,
    int? AtMost,
    TimeProvider TimeProvider,
    Func<double> Chance,
    CloseObserver? Observer,
    RateLimiter? RateLimiter)
{
    /// <summary>How far the clock of the client's time zone is ahead of UTC now.</summary>
    public TimeSpan TimeZoneOffset => TimeZone.GetUtcOffset(TimeProvider.GetUtcNow());

    public static CheckedOptions Of(CloseClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        FlurlVersion.Require();
        Require(
            options.Timeout > TimeSpan.Zero && options.Timeout <= Clock.LongestTimer,
            nameof(options.Timeout),
            options.Timeout,
            "is positive and at most 24 days");
        Require(options.LargestAnswer > 0, nameof(options.LargestAnswer), options.LargestAnswer, "is positive");
        Require(options.MaxRetries >= 0, nameof(options.MaxRetries), options.MaxRetries, "is 0 or more");
        Require(
            options.LongestRetryWait >= TimeSpan.Zero,
            nameof(options.LongestRetryWait),
            options.LongestRetryWait,
            "is not negative");
        Require(
            options.LongestRetryWait <= Clock.LongestTimer,
            nameof(options.LongestRetryWait),
            options.LongestRetryWait,
            "is at most 24 days");
        Require(options.RetryBudget >= TimeSpan.Zero, nameof(options.RetryBudget), options.RetryBudget, "is not negative");
        Require(
            options.ListLag >= TimeSpan.Zero && options.ListLag <= Clock.LongestTimer,
            nameof(options.ListLag),
            options.ListLag,
            "is not negative and at most 24 days");
        SafeAddress.RequireHost(options.AllowUnencryptedHost, nameof(options.AllowUnencryptedHost));
        Require(options.AtMost is null or > 0, nameof(options.AtMost), options.AtMost, "is 1 or more, or null");
        return new CheckedOptions(
            SafeAddress.Require(
                options.BaseAddress ?? throw Missing(nameof(options.BaseAddress)),
                nameof(options.BaseAddress),
                CloseClientOptions.DefaultBaseAddress.AbsoluteUri,
                options.AllowUnencryptedHost),
            options.AuthorizationPage is null
                ? null
                : SafeAddress.Require(
                    options.AuthorizationPage,
                    nameof(options.AuthorizationPage),
                    "https://app.close.com/oauth2/authorize/",
                    options.AllowUnencryptedHost),
            options.Timeout,
            options.LargestAnswer,
            options.MaxRetries,
            options.LongestRetryWait,
            options.RetryBudget,
            options.ListLag,
            options.TimeZone ?? throw Missing(nameof(options.TimeZone)),
            options.AtMost,
            options.TimeProvider ?? throw Missing(nameof(options.TimeProvider)),
            options.Chance,
            options.Observer,
            options.RateLimiter);
    }

    public static CloseCredential CredentialOf(CloseClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (options.Credential, options.ApiKey) switch
        {
            ({ } credential, null) => credential,
            (null, { } apiKey) => CloseCredential.ApiKey(apiKey),
            (null, null) => throw new ArgumentException(
                "CloseClientOptions has no credential. Set ApiKey, or Credential = CloseCredential.AccessToken(…).",
                nameof(options)),
            _ => throw new ArgumentException(
                "CloseClientOptions has both ApiKey and Credential, and it is unclear which counts. Set one.", nameof(options)),
        };
    }

    private static void Require(bool holds, string name, object? value, string what)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"CloseClientOptions.{name} {what}.");
        }
    }

    private static ArgumentNullException Missing(string name) => new(name, $"CloseClientOptions.{name} is null.");
}
