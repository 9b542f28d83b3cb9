namespace CloseFluent.Tests;

/// <summary>Whatever is made of the configured address stays beside it, and what is sent cannot be read on the way.</summary>
public sealed class AddressTests
{
    private const string Tokens = """{"access_token":"a","refresh_token":"r","expires_in":3600}""";

    public static TheoryData<string, string> Prefixes { get; } = new()
    {
        { "https://api.close.com/api/v1/", "https://api.close.com" },
        { "https://gateway.example/api/v1/", "https://gateway.example" },
        { "https://gateway.example/api/v1", "https://gateway.example" },
        { "https://gateway.example/close/api/v1/", "https://gateway.example/close" },
        { "https://gateway.example/close/api/v1", "https://gateway.example/close" },
        { "https://gateway.example:8443/a/b%20c/api/v2/", "https://gateway.example:8443/a/b%20c" },
        { "https://gateway.example/api/v1/close/", "https://gateway.example/api/v1/close" },
        { "https://gateway.example/close/", "https://gateway.example/close" },
        { "https://gateway.example", "https://gateway.example" },
        { "http://localhost:4010/close/api/v1/", "http://localhost:4010/close" },
    };

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task Codes_and_tokens_go_beside_the_configured_address(string baseAddress, string prefix)
    {
        List<string> addresses = [];
        using HttpClient http = new(new CannedHandler((request, _) =>
        {
            addresses.Add($"{request.Method} {request.RequestUri!.AbsoluteUri}");
            return Task.FromResult(CannedHandler.Answer(200, Tokens));
        }));
        using CloseOAuthApp app = new("id", "secret", new CloseClientOptions { BaseAddress = new Uri(baseAddress) }, http);

        CloseAuthorizationResult authorization = await app.ExchangeAsync("code");
        await app.RevokeAsync(authorization.Tokens);

        Assert.Equal([$"POST {prefix}/oauth2/token/", $"POST {prefix}/oauth2/revoke/", $"POST {prefix}/oauth2/revoke/"], addresses);
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public async Task A_renewal_goes_beside_it_and_requests_below_it(string baseAddress, string prefix)
    {
        List<string> addresses = [];
        using HttpClient http = new(new CannedHandler((request, _) =>
        {
            addresses.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(CannedHandler.Answer(
                200, request.RequestUri.AbsolutePath.EndsWith("/token/", StringComparison.Ordinal) ? Tokens : """{"data":[]}"""));
        }));
        CloseClientOptions options = new()
        {
            BaseAddress = new Uri(baseAddress),
            Credential = CloseCredential.OAuth("id", "secret", new OneStore(new CloseTokens("old", "r", DateTimeOffset.UnixEpoch))),
        };
        using CloseClient close = new(options, http);

        Assert.Null(await close.LeadStatuses.FindAsync("Qualified"));

        Assert.Equal($"{prefix}/oauth2/token/", addresses[0]);
        Assert.StartsWith(baseAddress.TrimEnd('/') + "/status/lead/?", addresses[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.close.com/api/v1/", null, "https://app.close.com/oauth2/authorize/")]
    [InlineData("https://api.close.com/api/v1", null, "https://app.close.com/oauth2/authorize/")]
    [InlineData("https://gateway.example/close/api/v1/", null, "https://gateway.example/close/oauth2/authorize/")]
    [InlineData("https://gateway.example/close/api/v1/", "https://app.close.com/oauth2/authorize/", "https://app.close.com/oauth2/authorize/")]
    [InlineData("https://api.close.com/api/v1/", "https://login.example/close", "https://login.example/close")]
    [InlineData("http://127.0.0.1:4010/api/v1/", null, "http://127.0.0.1:4010/oauth2/authorize/")]
    public void Users_are_sent_beside_it_or_where_an_option_says(string baseAddress, string? page, string expected)
    {
        CloseClientOptions options = new() { BaseAddress = new Uri(baseAddress), AuthorizationPage = page is null ? null : new Uri(page) };
        using CloseOAuthApp app = new("id", "secret", options);

        Assert.Equal($"{expected}?client_id=id&response_type=code&state=x", app.GetAuthorizationUri("x").AbsoluteUri);
    }

    [Theory]
    [InlineData("http://close-sandbox:4010/api/v1/", "close-sandbox")]
    [InlineData("http://close-sandbox:4010/api/v1/", "Close-Sandbox")]
    [InlineData("http://10.0.0.5/api/v1/", "10.0.0.5")]
    [InlineData("http://[fd00::5]:4010/api/v1/", "fd00::5")]
    [InlineData("http://localhost/api/v1/", null)]
    [InlineData("https://gateway.example/api/v1/", "close-sandbox")]
    public void Plain_http_is_taken_where_it_is_said(string baseAddress, string? host) =>
        new CloseClientOptions { ApiKey = Given.ApiKey, BaseAddress = new Uri(baseAddress), AllowUnencryptedHost = host }.Validate();

    [Theory]
    [InlineData("http://close-sandbox:4010/api/v1/", null, "AllowUnencryptedHost names")]
    [InlineData("http://close-sandbox:4010/api/v1/", "sandbox", "AllowUnencryptedHost names")]
    [InlineData("http://evil.close-sandbox/api/v1/", "close-sandbox", "AllowUnencryptedHost names")]
    [InlineData("http://close-sandbox/api/v1/", "*", "which is not a valid host")]
    [InlineData("http://close-sandbox/api/v1/", "", "which is not a valid host")]
    [InlineData("http://close-sandbox:4010/api/v1/", "close-sandbox:4010", "which is not a valid host")]
    [InlineData("http://close-sandbox/api/v1/", "http://close-sandbox", "which is not a valid host")]
    [InlineData("http://api.close.com/api/v1/", "api.close.com", "by https alone")]
    [InlineData("http://API.close.com./api/v1/", "API.close.com.", "by https alone")]
    [InlineData("ftp://close-sandbox/api/v1/", "close-sandbox", "Use https")]
    public void Plain_http_is_refused_elsewhere(string baseAddress, string? host, string fault)
    {
        CloseClientOptions options =
            new() { ApiKey = Given.ApiKey, BaseAddress = new Uri(baseAddress), AllowUnencryptedHost = host };

        Assert.Contains(fault, Assert.Throws<ArgumentException>(options.Validate).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://login.example/")]
    [InlineData("https://login.example/?a=b")]
    [InlineData("https://ada@login.example/")]
    [InlineData("https://login.example/#a")]
    public void A_page_to_authorize_on_is_looked_at_alike(string page)
    {
        CloseClientOptions options = new() { ApiKey = Given.ApiKey, AuthorizationPage = new Uri(page) };

        Assert.Contains("AuthorizationPage", Assert.Throws<ArgumentException>(options.Validate).Message, StringComparison.Ordinal);
    }

    private sealed class OneStore(CloseTokens tokens) : ICloseTokenStore
    {
        private CloseTokens _tokens = tokens;

        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) => new(_tokens);

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken)
        {
            _tokens = tokens;
            return default;
        }
    }
}
