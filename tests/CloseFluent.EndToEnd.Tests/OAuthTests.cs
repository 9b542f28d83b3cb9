using System.Net;
using System.Text;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

public sealed class OAuthTests : IDisposable
{
    private readonly TokenVault _vault;
    private readonly World _world;

    public OAuthTests()
    {
        // The access token has ended, the refresh token counts.
        _vault = new TokenVault(new CloseTokens("oa2access_old", SandboxOAuth.RefreshToken, DateTimeOffset.UnixEpoch));
        _world = new World(Use);
    }

    private IEnumerable<string> TokenForms =>
        _world.Wire.Bodies.Where(body => body.StartsWith("client_id", StringComparison.Ordinal));

    [Fact]
    public async Task Tokens_at_their_end_are_renewed_before_the_request()
    {
        await World.SubscribeQualified.SendAsync(_world.Close);

        Assert.Equal(["/oauth2/token/", "/api/v1/bulk_action/sequence_subscription/"], Paths());
        Assert.Equal(
            "client_id=oa2client_sandbox&client_secret=oa2secret_sandbox&grant_type=refresh_token&refresh_token=oa2refresh_sandbox",
            Assert.Single(TokenForms));
        Assert.Equal(_world.Time.GetUtcNow() + SandboxOAuth.AccessTokenLifetime, _vault.Tokens!.ExpiresAt);
    }

    [Fact]
    public async Task The_store_has_the_new_tokens_before_anything_uses_them()
    {
        List<string?> usedBefore = [];
        _vault.Saving = tokens => usedBefore.AddRange(_world.Wire.Requests
            .Select(request => request.Headers.Authorization?.Parameter)
            .Where(used => used == tokens.AccessToken));

        await World.SubscribeQualified.SendAsync(_world.Close);

        Assert.Equal(1, _vault.Saves);
        Assert.Empty(usedBefore);
        Assert.Equal(_vault.Tokens!.AccessToken, _world.Wire.Requests[^1].Headers.Authorization!.Parameter);
    }

    [Fact]
    public async Task A_store_that_fails_stops_the_request_and_is_asked_again_with_the_same_tokens()
    {
        _vault.FailingSaves = 1;

        await Assert.ThrowsAsync<IOException>(() => World.SubscribeQualified.SendAsync(_world.Close));
        Assert.Equal(["/oauth2/token/"], Paths());

        await World.SubscribeQualified.SendAsync(_world.Close);
        Assert.Single(TokenForms);
        Assert.Equal(1, _vault.Saves);
    }

    [Fact]
    public async Task Concurrent_requests_renew_once()
    {
        Task<MatchCount>[] counts = [.. Enumerable.Range(0, 20).Select(_ =>
            Task.Run(() => _world.Close.CountAsync(Leads.All)))];

        await Task.WhenAll(counts);

        Assert.Single(TokenForms);
    }

    [Fact]
    public async Task They_are_renewed_a_minute_early()
    {
        await _world.Close.CountAsync(Leads.All);
        _world.Time.Advance(TimeSpan.FromMinutes(58));
        await _world.Close.CountAsync(Leads.All);
        Assert.Single(TokenForms);

        _world.Time.Advance(TimeSpan.FromMinutes(1));
        await _world.Close.CountAsync(Leads.All);

        Assert.Equal(2, TokenForms.Count());
    }

    [Fact]
    public async Task A_create_that_was_refused_for_its_token_is_sent_once_more_with_a_new_one()
    {
        // Close ended the token early, for example because it was revoked.
        _vault.Tokens = new CloseTokens("oa2access_dead", SandboxOAuth.RefreshToken, DateTimeOffset.MaxValue);

        await World.SubscribeQualified.SendAsync(_world.Close);

        Assert.Equal(
            ["/api/v1/bulk_action/sequence_subscription/", "/oauth2/token/", "/api/v1/bulk_action/sequence_subscription/"],
            Paths());
        Assert.Single(await _world.Close.BulkSequenceSubscriptions.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task A_token_that_is_refused_although_it_is_new_ends_in_the_exception_after_one_renewal()
    {
        RefusesTheApi refusing = new();
        using World world = new(Use, refusing);

        await Assert.ThrowsAsync<CloseAuthenticationException>(() => World.SubscribeQualified.SendAsync(world.Close));

        Assert.Equal(2, refusing.Refused);
    }

    [Fact]
    public async Task A_revoked_refresh_token_ends_in_the_exception_and_shows_no_token()
    {
        AutoAdvancingTimeProvider clock = new();
        using World world = new(options =>
        {
            Use(options);
            options.TimeProvider = clock;
        });
        world.Sandbox.Handle(new SandboxRequest("POST", "/oauth2/revoke/")
        {
            Body = Encoding.UTF8.GetBytes(
                $"client_id={SandboxOAuth.ClientId}&client_secret={SandboxOAuth.ClientSecret}&token={SandboxOAuth.RefreshToken}"),
        });

        CloseAuthenticationException thrown = await Assert.ThrowsAsync<CloseAuthenticationException>(() =>
            World.SubscribeQualified.SendAsync(world.Close));

        Assert.Equal(
            "Close responded with 400: The refresh token was refused (invalid_grant); let the user authorize again.", thrown.Message);
        AssertHidden($"{thrown} {thrown.RawBody}");
        Assert.Equal("/oauth2/token/", Assert.Single(world.Wire.Requests).RequestUri!.AbsolutePath);
        Assert.Equal(TimeSpan.FromSeconds(10), clock.Elapsed);

        // What was believed once is not waited for again.
        await Assert.ThrowsAsync<CloseAuthenticationException>(() => World.SubscribeQualified.SendAsync(world.Close));
        Assert.Equal(TimeSpan.FromSeconds(10), clock.Elapsed);
    }

    [Fact]
    public async Task Tokens_that_another_process_stored_are_taken_over()
    {
        await _world.Close.CountAsync(Leads.All);
        CloseTokens theirs = _vault.Tokens!;
        _vault.Tokens = new CloseTokens("oa2access_dead", "oa2refresh_spent", DateTimeOffset.UnixEpoch);
        using World other = new(Use);
        other.Wire.InnerHandler = _world.Sandbox.CreateHandler();
        _vault.Saving = _ => throw new InvalidOperationException("Nothing is to be saved.");
        other.Wire.Requested = _ => _vault.Tokens = theirs;

        MatchCount count = await other.Close.CountAsync(Leads.All);

        Assert.True(count.Total > 0);
    }

    [Fact]
    public async Task A_token_endpoint_that_is_down_leaves_nothing_open()
    {
        using World world = new(
            options =>
            {
                Use(options);
                options.MaxRetries = 0;
            },
            new Down());

        CloseConnectionException thrown = await Assert.ThrowsAsync<CloseConnectionException>(() =>
            World.SubscribeQualified.SendAsync(world.Close));

        Assert.True(thrown.RequestWasNotSent);
        Assert.StartsWith("Close's token endpoint gave no new access token: the response was 503 without tokens.", thrown.Message);
    }

    [Fact]
    public void No_text_shows_tokens_or_secret()
    {
        CloseTokens tokens = new("oa2access_1", "oa2refresh_1", DateTimeOffset.UnixEpoch);

        AssertHidden($"{tokens} {Credential()}");
        Assert.Equal("tokens until 1970-01-01 00:00:00Z (hidden)", tokens.ToString());
        Assert.Equal("OAuth tokens (hidden)", Credential().ToString());
    }

    public void Dispose() => _world.Dispose();

    private static void AssertHidden(string text)
    {
        Assert.DoesNotContain("oa2access", text);
        Assert.DoesNotContain("oa2refresh", text);
        Assert.DoesNotContain("oa2secret", text);
    }

    private void Use(CloseClientOptions options) => (options.Credential, options.ApiKey) = (Credential(), null);

    private CloseCredential Credential() =>
        CloseCredential.OAuth(SandboxOAuth.ClientId, SandboxOAuth.ClientSecret, _vault);

    private IEnumerable<string> Paths() => _world.Wire.Requests.Select(request => request.RequestUri!.AbsolutePath);

    private sealed class RefusesTheApi : DelegatingHandler
    {
        public int Refused { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.StartsWith("/oauth2", StringComparison.Ordinal))
            {
                return base.SendAsync(request, cancellationToken);
            }

            Refused++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("") });
        }
    }

    private sealed class Down : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("") });
    }
}
