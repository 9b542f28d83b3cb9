namespace CloseFluent;

/// <summary>Checks the options of a client, and takes their values as they are now.</summary>
internal static class OptionsValidation
{
    public static ClientSettings Validate(CloseClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        FlurlVersion.Require();
        Require(
            options.Timeout > TimeSpan.Zero && options.Timeout <= Clock.LongestTimer,
            nameof(options.Timeout),
            options.Timeout,
            "is positive and at most 24 days");
        Require(options.MaxResponseSize > 0, nameof(options.MaxResponseSize), options.MaxResponseSize, "is positive");
        Require(options.MaxRetries >= 0, nameof(options.MaxRetries), options.MaxRetries, "is 0 or more");
        Require(
            options.MaxRetryDelay >= TimeSpan.Zero,
            nameof(options.MaxRetryDelay),
            options.MaxRetryDelay,
            "is not negative");
        Require(
            options.MaxRetryDelay <= Clock.LongestTimer,
            nameof(options.MaxRetryDelay),
            options.MaxRetryDelay,
            "is at most 24 days");
        Require(options.MaxRetryDuration >= TimeSpan.Zero, nameof(options.MaxRetryDuration), options.MaxRetryDuration, "is not negative");
        Require(
            options.ListConsistencyDelay >= TimeSpan.Zero && options.ListConsistencyDelay <= Clock.LongestTimer,
            nameof(options.ListConsistencyDelay),
            options.ListConsistencyDelay,
            "is not negative and at most 24 days");
        SafeAddress.RequireHost(options.AllowUnencryptedHost, nameof(options.AllowUnencryptedHost));
        Require(options.MaxMatches is null or > 0, nameof(options.MaxMatches), options.MaxMatches, "is 1 or more, or null");
        return new ClientSettings(
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
            options.MaxResponseSize,
            options.MaxRetries,
            options.MaxRetryDelay,
            options.MaxRetryDuration,
            options.ListConsistencyDelay,
            options.TimeZone ?? throw Missing(nameof(options.TimeZone)),
            options.MaxMatches,
            options.TimeProvider ?? throw Missing(nameof(options.TimeProvider)),
            options.Chance,
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
