using System.Net;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

public sealed class OAuthAppTests : IDisposable
{
    private readonly World _world = new();
    private readonly HttpClient _http;

    public OAuthAppTests() => _http = new HttpClient(_world.Wire, disposeHandler: false);

    [Fact]
    public async Task A_user_authorizes_and_the_app_works_in_their_name()
    {
        using CloseOAuthApp app = App();
        using HttpResponseMessage back = await _http.GetAsync(app.GetAuthorizationUri("a state/of mine"));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(
            $"{SandboxOAuth.RedirectAddress}?code={SandboxOAuth.Code}&state=a%20state%2Fof%20mine",
            back.Headers.Location!.OriginalString);

        CloseAuthorizationResult authorization = await app.ExchangeAsync(SandboxOAuth.Code);

        Assert.Equal(SandboxIds.Organization, authorization.OrganizationId!.Value);
        Assert.Equal(SandboxIds.AdaUser, authorization.UserId!.Value);
        Assert.Equal("all.full_access offline_access", authorization.Scope);
        Assert.Equal(_world.Time.GetUtcNow() + SandboxOAuth.AccessTokenLifetime, authorization.Tokens.ExpiresAt);
        using CloseClient close = Client(authorization.Tokens);
        Assert.True((await close.CountAsync(Leads.All)).Total > 0);
    }

    [Fact]
    public async Task Revoked_tokens_open_nothing_and_are_not_renewed()
    {
        using CloseOAuthApp app = App();
        CloseTokens tokens = (await app.ExchangeAsync(SandboxOAuth.Code)).Tokens;
        using CloseClient close = Client(tokens, new AutoAdvancingTimeProvider());
        await close.CountAsync(Leads.All);

        await app.RevokeAsync(tokens);
        await app.RevokeAsync(tokens);

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));
        Assert.Contains("The refresh token was refused", thrown.Message);
    }

    [Fact]
    public async Task A_code_counts_once_and_a_refusal_shows_neither_code_nor_secret()
    {
        using CloseOAuthApp app = App();
        await app.ExchangeAsync(SandboxOAuth.Code);

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => app.ExchangeAsync(SandboxOAuth.Code));

        Assert.Contains("The code was refused (invalid_grant)", thrown.Message);
        Assert.EndsWith("so let the user authorize again.", thrown.Message);
        AssertHidden(thrown);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused_for_both()
    {
        using CloseOAuthApp app = App("oa2secret_wrong");
        CloseTokens tokens = new("oa2access_1", "oa2refresh_1", DateTimeOffset.UnixEpoch);

        AssertHidden(await Assert.ThrowsAsync<CloseAuthenticationException>(() => app.ExchangeAsync(SandboxOAuth.Code)));
        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => app.RevokeAsync(tokens));

        Assert.Contains("The revocation was refused (invalid_client); check the id and secret of the app", thrown.Message);
        AssertHidden(thrown);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, "<html>oa2secret_sandbox oa2code_sandbox</html>", "the response was 502 without tokens")]
    [InlineData(HttpStatusCode.OK, "{}", "the response was a success without tokens")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"oa2access_1","expires_in":3600}""", "the scope offline_access of the app")]
    public async Task A_response_without_tokens_says_what_to_do(HttpStatusCode status, string body, string reason)
    {
        using HttpClient http = new(new Always(status, body));
        using CloseOAuthApp app = new(SandboxOAuth.ClientId, SandboxOAuth.ClientSecret, null, http);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => app.ExchangeAsync(SandboxOAuth.Code));

        Assert.Contains(reason, thrown.Message);
        Assert.EndsWith(" A code counts once, so let the user authorize again.", thrown.Message);
        Assert.False(thrown.RequestWasNotSent);
        AssertHidden(thrown);
    }

    [Fact]
    public async Task A_call_can_be_stopped()
    {
        using CloseOAuthApp app = App();
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.ExchangeAsync(SandboxOAuth.Code, stop.Token));
    }

    [Fact]
    public void Users_are_sent_to_Close_itself_by_default_and_no_text_shows_the_secret()
    {
        using CloseOAuthApp app = new(SandboxOAuth.ClientId, SandboxOAuth.ClientSecret);

        Assert.Equal(
            "https://app.close.com/oauth2/authorize/?client_id=oa2client_sandbox&response_type=code",
            app.GetAuthorizationUri().AbsoluteUri);
        Assert.Equal("OAuth app oa2client_sandbox (secret hidden)", app.ToString());
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => new CloseOAuthApp(SandboxOAuth.ClientId, SandboxOAuth.ClientSecret + " "));
        AssertHidden(thrown);
    }

    public void Dispose()
    {
        _http.Dispose();
        _world.Dispose();
    }

    private static void AssertHidden(Exception thrown)
    {
        string text = $"{thrown} {(thrown as CloseApiException)?.RawBody}";
        Assert.DoesNotContain("oa2secret", text);
        Assert.DoesNotContain("oa2code", text);
        Assert.DoesNotContain("oa2access", text);
        Assert.DoesNotContain("oa2refresh", text);
    }

    private CloseClientOptions Options() =>
        new() { BaseAddress = new Uri("http://127.0.0.1/api/v1/"), TimeProvider = _world.Time };

    private CloseOAuthApp App(string secret = SandboxOAuth.ClientSecret) =>
        new(SandboxOAuth.ClientId, secret, Options(), _http);

    private CloseClient Client(CloseTokens tokens, TimeProvider? time = null)
    {
        CloseClientOptions options = Options();
        options.TimeProvider = time ?? options.TimeProvider;
        options.Credential = CloseCredential.OAuth(
            SandboxOAuth.ClientId, SandboxOAuth.ClientSecret, new TokenVault(tokens));
        return new CloseClient(options, _http);
    }

    private sealed class Always(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}
