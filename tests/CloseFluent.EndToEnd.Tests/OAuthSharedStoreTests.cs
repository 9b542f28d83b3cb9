using System.Net;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Two processes on one token store: one is first, and the other is refused although all is well.</summary>
public sealed class OAuthSharedStoreTests
{
    private static readonly CloseTokens s_old = new("old-access", "old-refresh", DateTimeOffset.UnixEpoch);
    private static readonly CloseTokens s_theirs = new("new-access", "new-refresh", DateTimeOffset.MaxValue);

    private readonly AutoAdvancingTimeProvider _clock = new();
    private readonly TokenVault _vault = new(s_old);

    [Fact]
    public async Task The_one_that_loses_takes_over_what_the_other_saves_later()
    {
        TaskCompletionSource firstIsAsked = new();
        TaskCompletionSource mayAnswer = new();
        TokenScript script = Close();
        script.Asked = async _ =>
        {
            if (script.Forms.Count == 1)
            {
                firstIsAsked.SetResult();
                await mayAnswer.Task;
            }
        };
        using CloseClient winner = Client(script, _vault);
        Task<MatchCount> winning = winner.CountAsync(Leads.All);
        await firstIsAsked.Task;
        LateStore late = new(_vault, async looks =>
        {
            // Its third look after the refusal: only now the other has its answer, and saves it.
            if (looks == 4)
            {
                mayAnswer.SetResult();
                await winning;
            }
        });
        using CloseClient loser = Client(script, late);

        MatchCount count = await loser.CountAsync(Leads.All);

        Assert.Equal(3, count.Total);
        Assert.Equal(1, _vault.Saves);
        Assert.Equal(["new-access", "new-access"], script.AccessTokens);
        Assert.Equal(2, script.Forms.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(-1_000)]
    public async Task It_looks_for_ten_seconds_whatever_the_wall_clock_says(int step)
    {
        SteppedClock stepped = new(_clock);
        LateStore late = new(_vault, looks =>
        {
            stepped.Step = TimeSpan.FromHours(looks * step);
            return Task.CompletedTask;
        });
        using CloseClient close = Client(Close(), late, stepped);
        _vault.Tokens = new CloseTokens("old-access", "used-refresh", DateTimeOffset.UnixEpoch);

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.EndsWith("The refresh token was refused (invalid_grant); let the user authorize again.", thrown.Message);
        Assert.InRange(_clock.Elapsed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10.25));
        Assert.InRange(late.Looks, 20, 60);
    }

    [Fact]
    public async Task Tokens_of_the_other_that_have_ended_are_renewed_with_its_refresh_token()
    {
        TokenScript script = Close();
        LateStore late = new(_vault, looks =>
        {
            _vault.Tokens = looks == 3 ? new CloseTokens("their-access", "old-refresh", DateTimeOffset.UnixEpoch) : _vault.Tokens;
            return Task.CompletedTask;
        });
        _vault.Tokens = new CloseTokens("old-access", "used-refresh", DateTimeOffset.UnixEpoch);
        using CloseClient close = Client(script, late);

        await close.CountAsync(Leads.All);

        Assert.Equal(["used-refresh", "old-refresh"], script.Forms.Select(form => form.Split('=')[^1]));
        Assert.Equal("new-refresh", _vault.Tokens!.RefreshToken);
    }

    [Fact]
    public async Task A_store_that_gives_one_refused_token_after_another_ends_it()
    {
        TokenScript script = new(TokenScript.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest));
        LateStore late = new(_vault, looks =>
        {
            _vault.Tokens = new CloseTokens("old-access", $"refresh-{looks}", DateTimeOffset.UnixEpoch);
            return Task.CompletedTask;
        });
        using CloseClient close = Client(script, late);

        await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.Equal(3, script.Forms.Count);
    }

    [Fact]
    public async Task A_user_who_authorizes_again_is_known_at_once()
    {
        TokenScript script = Close();
        using CloseClient close = Client(script, _vault);
        _vault.Tokens = new CloseTokens("old-access", "used-refresh", DateTimeOffset.UnixEpoch);
        await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        _vault.Tokens = s_theirs;
        await close.CountAsync(Leads.All);

        Assert.Single(script.Forms);
    }

    [Fact]
    public async Task A_refused_app_is_not_waited_for()
    {
        using CloseClient close = Client(
            new TokenScript(TokenScript.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized)), _vault);

        await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);
    }

    [Fact]
    public async Task A_store_without_tokens_says_so_and_nothing_else()
    {
        _vault.Tokens = null;
        using CloseClient close = Client(Close(), _vault);

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.Equal(
            "The token store has no tokens, so nothing was sent; let the user authorize, and save the tokens that Close returns.",
            thrown.Message);
    }

    // One refresh token counts, and once.
    private static TokenScript Close()
    {
        bool isUsed = false;
        TokenScript script = new();
        script.Answering = form =>
        {
            if (isUsed || !form.EndsWith("=old-refresh", StringComparison.Ordinal))
            {
                return TokenScript.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
            }

            isUsed = true;
            return TokenScript.Answer("""{"access_token":"new-access","expires_in":3600,"refresh_token":"new-refresh"}""");
        };
        return script;
    }

    private CloseClient Client(TokenScript script, ICloseTokenStore store, TimeProvider? time = null) => new(
        new CloseClientOptions
        {
            Credential = CloseCredential.OAuth("app", "secret-of-the-app", store),
            TimeProvider = time ?? _clock,
            MaxRetries = 0,
        },
        new HttpClient(script));

    /// <summary>The store as another process sees it, with something that happens before each of its looks.</summary>
    private sealed class LateStore(TokenVault vault, Func<int, Task> before) : ICloseTokenStore
    {
        public int Looks { get; private set; }

        public async ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken)
        {
            await before(++Looks);
            return vault.Tokens;
        }

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken) =>
            vault.SaveAsync(tokens, cancellationToken);
    }
}
