using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Answers of the token endpoint that are not as documented. They cannot be asked for again, so nothing in them is lost.</summary>
public sealed class OAuthAnswerTests
{
    private const string Good =
        """{"access_token":"new-access","expires_in":3600,"refresh_token":"new-refresh","token_type":"Bearer"}""";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 5, 13, 10, 30, 0, TimeSpan.Zero));
    private readonly TokenVault _vault = new(new CloseTokens("old-access", "old-refresh", DateTimeOffset.UnixEpoch));

    public static TheoryData<string?, double> Lifetimes => new()
    {
        { "3600", 3600 },
        { "\"1800\"", 1800 },
        { "1800.5", 1800.5 },
        { "1.8e3", 1800 },
        { "\"1800.5\"", 1800.5 },
        { null, 3600 },
        { "null", 3600 },
        { "\"\"", 3600 },
        { "\"soon\"", 3600 },
        { "\"2026-05-13T11:30:00Z\"", 3600 },
        { "true", 3600 },
        { "[1800]", 3600 },
        { "{\"seconds\":1800}", 3600 },
        { "-1", 3600 },
        { "0", 3600 },
        { "-1e400", 3600 },
        { "NaN", 3600 },
        { "Infinity", 366 * 86400 },
        { "1e400", 366 * 86400 },
        { "9999999999999999999999999999", 366 * 86400 },
        { "2147483648", 366 * 86400 },
        { "3600s", 3600 },
        { "'3600'", 3600 },
        { "+1800", 1800 },
        { "01800", 1800 },
        { "\"\\ud800\"", 3600 },
        { "1800,\"expires_in\":\"x\"", 3600 },
    };

    public static TheoryData<string> Oddities => new()
    {
        { "\uFEFF" + Good },
        { "  \r\n" + Good + "\0\0" },
        { Good + Good },
        { Good + "<!-- served by a proxy -->" },
        { Good[..^1] },
        { Good[..^20] },
        { "[" + Good + "]" },
        { "{\"data\":{\"tokens\":" + Good + "}}" },
        { "{\"previous\":{\"access_token\":\"x\",\"refresh_token\":\"y\"}," + Good[1..] },
        { Good[..^1] + ",\"previous\":{\"access_token\":\"x\",\"refresh_token\":\"y\"}}" },
        { "{\"refresh_token\":\"x\",\"access_token\":\"y\"," + Good[1..] },
        { Good[..^1] + ",\"refresh_token\":null,\"access_token\":\"\",\"refresh_token\":[]}" },
        { Good[..^1] + ",\"note\":\"\\\"refresh_token\\\":\\\"x\\\"\"}" },
        { Good[..^1] + ",\"deep\":" + new string('[', 100) + new string(']', 100) + "}" },
        { Good[..^1] + ",\"scope\":5,\"error\":null,}" },
        { "while(1);" + Good },
        { Good + new string(' ', 100_000) },
        { new string(' ', 100_000) + Good },
        { "{\"scope\":\"" + new string('x', 100_000) + "\"," + Good[1..] },
        { Good.Replace("access_token", "accessToken").Replace("refresh_token", "refreshToken") },
        { Good.Replace("access_token", "ACCESS_TOKEN").Replace("refresh_token", "Refresh-Token") },
        { JsonSerializer.Serialize(Good) },
        { JsonSerializer.Serialize(JsonSerializer.Serialize(Good)) },
        { JsonSerializer.Serialize(new { body = Good }) },
        { "[{\"status\":200,\"body\":" + Good + "}]" },
        { "<html><body><pre>" + WebUtility.HtmlEncode(Good) + "</pre></body></html>" },
        { "callback(" + Good + ");" },
        { "event: token\ndata: " + Good + "\n\n" },
        { "{}\n" + Good + "\n" },
        { "access_token=new-access&expires_in=3600&refresh_token=new-refresh&token_type=bearer" },
        { "?token_type=bearer&refresh_token=new%2Drefresh&access_token=new%2daccess" },
        { Good.Replace("new-access", "new-access\\n") },
    };

    [Theory]
    [MemberData(nameof(Lifetimes))]
    public async Task Whatever_the_lifetime_is_the_tokens_are_saved_and_used(string? lifetime, double seconds)
    {
        string member = lifetime is null ? "" : $"\"expires_in\":{lifetime},";
        TokenScript script = new(TokenScript.Answer(
            $$"""{"access_token":"new-access",{{member}}"refresh_token":"new-refresh"}"""));
        using CloseClient close = Client(script);

        await close.CountAsync(Leads.All);
        await close.CountAsync(Leads.All);

        AssertSaved();
        Assert.Single(script.Forms);
        Assert.Equal(_time.GetUtcNow().AddSeconds(seconds), _vault.Tokens!.ExpiresAt);
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task Whatever_is_around_the_tokens_they_are_saved_and_used(string body)
    {
        await SavesAndUses(TokenScript.Answer(body));
        await SavesAndUses(TokenScript.Answer(body, HttpStatusCode.Created));
        await SavesAndUses(TokenScript.Cut(body));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    public async Task Tokens_that_came_with_another_status_are_saved_and_used(int status) =>
        await SavesAndUses(TokenScript.Answer(Good, (HttpStatusCode)status));

    [Theory]
    [InlineData("""{"access_token":"new-access","refresh_token":"old-refresh"}""")]
    [InlineData("""{"access_token":"new-access","refresh_token":"new-refresh","error":"server_error"}""")]
    [InlineData("""{"error":"server_error","sample":{"access_token":"new-access","refresh_token":"new-refresh"}}""")]
    [InlineData("""{"refresh_token":"new-refresh"}""")]
    [InlineData("""{"accessToken":"new-access","apiToken":"new-refresh","message":"Gave out new-access and new-refresh"}""")]
    [InlineData("""<p>{"access_token":"new-access","refresh_token":"new-refresh"}</p>""")]
    [InlineData("access_token=new-access&refresh_token=new-refresh")]
    public async Task What_an_error_says_of_tokens_is_neither_saved_nor_shown(string body)
    {
        using CloseClient close = Client(new TokenScript(TokenScript.Answer(body, HttpStatusCode.InternalServerError)));

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        Assert.Equal(0, _vault.Saves);
        Assert.DoesNotMatch("new-access|new-refresh|old-refresh", thrown.ToString());
    }

    [Fact]
    public async Task What_an_error_says_of_a_field_by_the_name_of_a_token_is_shown()
    {
        using CloseClient close = Client(new TokenScript(TokenScript.Answer(
            """{"field-errors":{"refresh_token":"Unknown."},"errors":[]}""", HttpStatusCode.BadRequest)));

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.Contains("(refresh_token: Unknown.)", thrown.Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Tokens_in_another_encoding_are_saved_and_used(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        await SavesAndUses(TokenScript.Answer([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public async Task Tokens_that_came_packed_are_saved_and_used(int missing)
    {
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.NoCompression))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Good + new string(' ', 64)));
        }

        await SavesAndUses(TokenScript.Answer(packed.ToArray()[..^missing]));
    }

    [Theory]
    [InlineData("with blank")]
    [InlineData("ünïcode ✓")]
    [InlineData("line\\nbreak")]
    [InlineData("a+b/c=&d%20\\\"\\\\")]
    public async Task A_refresh_token_of_any_characters_is_saved_and_asked_with(string escaped)
    {
        TokenScript script = new(
            TokenScript.Answer($$"""{"access_token":"new-access","refresh_token":"{{escaped}}"}"""), TokenScript.Answer(Good));
        using CloseClient close = Client(script);
        string expected = JsonDocument.Parse($"\"{escaped}\"").RootElement.GetString()!;

        await close.CountAsync(Leads.All);
        Assert.Equal(expected, _vault.Tokens!.RefreshToken);

        _time.Advance(TimeSpan.FromHours(1));
        await close.CountAsync(Leads.All);
        Assert.EndsWith("&refresh_token=" + Uri.EscapeDataString(expected), script.Forms[1]);
    }

    [Theory]
    [InlineData("""{"refresh_token":"new-refresh"}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":null,"expires_in":3600}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":"with blank","expires_in":3600}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":"line\r\nbreak","expires_in":3600}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":"ünïcode","expires_in":3600}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":{"value":"x"},"expires_in":"x"}""")]
    [InlineData("""{"refresh_token":"new-refresh","access_token":"cut""")]
    public async Task A_refresh_token_without_an_access_token_is_saved_before_the_response_is_judged(string body)
    {
        TokenScript script = new(TokenScript.Answer(body), TokenScript.Answer(Good.Replace("new-refresh", "newer-refresh")));
        using CloseClient close = Client(script);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));
        Assert.True(thrown.RequestWasNotSent);
        Assert.Equal("new-refresh", _vault.Tokens!.RefreshToken);
        Assert.Empty(script.AccessTokens);
        Assert.DoesNotContain("new-refresh", thrown.ToString());

        await close.CountAsync(Leads.All);
        Assert.EndsWith("&refresh_token=new-refresh", script.Forms[1]);
        Assert.Equal("newer-refresh", _vault.Tokens!.RefreshToken);
        Assert.Equal(["new-access"], script.AccessTokens);
    }

    [Fact]
    public async Task A_refresh_token_without_an_access_token_costs_a_user_of_the_client_nothing_but_a_retry()
    {
        TokenScript script = new(TokenScript.Answer("""{"refresh_token":"new-refresh"}"""), TokenScript.Answer(Good));
        using CloseClient close = Client(script, options =>
            (options.MaxRetries, options.TimeProvider) = (1, new CloseFluent.Testing.AutoAdvancingTimeProvider()));

        await close.CountAsync(Leads.All);

        Assert.EndsWith("&refresh_token=new-refresh", script.Forms[1]);
    }

    [Fact]
    public async Task A_response_without_a_refresh_token_keeps_the_one_before()
    {
        TokenScript script = new(TokenScript.Answer("""{"access_token":"new-access","refresh_token":null}"""));
        using CloseClient close = Client(script);

        await close.CountAsync(Leads.All);

        Assert.Equal(("new-access", "old-refresh"), (_vault.Tokens!.AccessToken, _vault.Tokens.RefreshToken));
    }

    [Fact]
    public async Task Tokens_that_could_not_be_saved_are_kept_whatever_the_response_was()
    {
        _vault.FailingSaves = 1;
        TokenScript script = new(
            TokenScript.Answer("""{"refresh_token":"new-refresh","expires_in":"x"}"""), TokenScript.Answer(Good));
        using CloseClient close = Client(script);

        await Assert.ThrowsAsync<IOException>(() => close.CountAsync(Leads.All));
        await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        AssertSavedRefresh();
        Assert.Single(script.Forms);
    }

    [Theory]
    [InlineData("{}", 200, "the response was a success without tokens.")]
    [InlineData("", 204, "the response was a success without tokens.")]
    [InlineData("[]", 200, "the response was a success without tokens.")]
    [InlineData("7", 200, "the response was a success without tokens.")]
    [InlineData("<html><title>Sign in</title></html>", 200, "the response was a success without tokens.")]
    [InlineData("{\"access_token\":\"", 200, "the response was a success without tokens.")]
    [InlineData("""{"error":"temporarily_unavailable"}""", 200, "success without tokens (temporarily_unavailable).")]
    [InlineData("""{"message":"Busy"}""", 429, "the response was 429 without tokens (Busy).")]
    [InlineData("<html><title>Bad gateway</title></html>", 502, "the response was 502 without tokens (Bad gateway).")]
    [InlineData("", 302, "the response was 302 without tokens.")]
    public async Task A_response_without_tokens_is_an_exception_of_ours_and_may_be_retried(
        string body, int status, string reason)
    {
        using CloseClient close = Client(new TokenScript(TokenScript.Answer(body, (HttpStatusCode)status)));

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        Assert.StartsWith("Close's token endpoint gave no new access token: ", thrown.Message);
        Assert.Contains(reason, thrown.Message);
        Assert.Null(thrown.InnerException);
        Assert.Equal(0, _vault.Saves);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client"}""", "Renewing the tokens was refused (invalid_client); check the id and secret of the app.")]
    [InlineData(401, "", "Renewing the tokens was refused; check the id and secret of the app.")]
    [InlineData(403, "<h1>Blocked</h1>", "Renewing the tokens was refused (Blocked); check the id and secret of the app.")]
    [InlineData(400, """{"error":{"message":"No such app"}}""", "was refused (No such app); check the id and secret of the app.")]
    public async Task A_user_is_sent_to_authorize_only_where_the_refresh_token_itself_was_refused(
        int status, string body, string remedy)
    {
        using CloseClient close = Client(new TokenScript(TokenScript.Answer(body, (HttpStatusCode)status)));

        CloseAuthenticationException thrown =
            await Assert.ThrowsAsync<CloseAuthenticationException>(() => close.CountAsync(Leads.All));

        Assert.EndsWith(remedy, thrown.Message);
        Assert.DoesNotContain("authorize again", thrown.Message);
        Assert.DoesNotContain("API key", thrown.Message);
    }

    [Fact]
    public async Task The_reason_of_a_broken_connection_is_reported_without_what_was_sent()
    {
        TokenScript script = new(() => throw new HttpRequestException(
            "An error occurred while sending the request.", new IOException("No route for old-refresh of secret-of-the-app")));
        using CloseClient close = Client(script);

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        Assert.Contains("gave no new access token: No route for (credential) of (credential). The request", thrown.Message);
        Assert.Null(thrown.InnerException);
    }

    [Fact]
    public async Task A_cut_response_without_tokens_says_so()
    {
        using CloseClient close = Client(new TokenScript(TokenScript.Cut("""{"access_token":"new-acc""")));

        CloseConnectionException thrown =
            await Assert.ThrowsAsync<CloseConnectionException>(() => close.CountAsync(Leads.All));

        Assert.Contains("the response was cut, The response ended prematurely", thrown.Message);
    }

    [Fact]
    public async Task An_HttpClient_that_is_disposed_is_reported_as_such_at_once()
    {
        TokenScript script = new(TokenScript.Answer(Good));
        HttpClient http = new(script);
        using CloseClient close = new(Options(), http);
        http.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => close.CountAsync(Leads.All));
    }

    [Fact]
    public async Task Tokens_that_live_for_seconds_are_used_until_half_of_them_are_over()
    {
        TokenScript script = new(TokenScript.Answer(Good.Replace("3600", "30")));
        using CloseClient close = Client(script);

        await close.CountAsync(Leads.All);
        _time.Advance(TimeSpan.FromSeconds(14));
        await close.CountAsync(Leads.All);
        Assert.Single(script.Forms);

        _time.Advance(TimeSpan.FromSeconds(2));
        await close.CountAsync(Leads.All);
        Assert.Equal(2, script.Forms.Count);
    }

    [Fact]
    public async Task Tokens_of_a_store_that_end_at_the_beginning_of_time_are_renewed()
    {
        _vault.Tokens = new CloseTokens("old-access", "old-refresh", default);

        await SavesAndUses(TokenScript.Answer(Good));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(-10_000)]
    public async Task A_clock_that_steps_costs_one_renewal_at_most(int hours)
    {
        SteppingClock clock = new();
        TokenScript script = new(
            TokenScript.Answer(Good), TokenScript.Answer("""{"access_token":"newer-access","refresh_token":"newer-refresh"}"""));
        using CloseClient close = Client(script, options => options.TimeProvider = clock);
        await close.CountAsync(Leads.All);

        clock.Step += TimeSpan.FromHours(hours);
        script.Accepted.Clear();
        script.Accepted.Add("newer-access");
        await close.CountAsync(Leads.All);
        await close.CountAsync(Leads.All);

        Assert.Equal(2, script.Forms.Count);
        Assert.Equal("newer-access", script.AccessTokens[^1]);
    }

    [Theory]
    [InlineData("""{"access_token":"new-access","refresh_token":"new-refresh","expires_in":"x","organization_id":5}""", false)]
    [InlineData("""{"refresh_token":"new-refresh","access_token":"with blank"}""", true)]
    public async Task The_first_tokens_of_a_user_are_read_as_leniently(string body, bool hasEnded)
    {
        using HttpClient http = new(new TokenScript(TokenScript.Answer(body)));
        using CloseOAuthApp app = new(
            "app", "secret-of-the-app", new CloseClientOptions { TimeProvider = _time }, http);

        CloseAuthorizationResult authorization = await app.ExchangeAsync("the-code");

        Assert.Equal("new-refresh", authorization.Tokens.RefreshToken);
        Assert.Equal(hasEnded, authorization.Tokens.ExpiresAt < _time.GetUtcNow());
    }

    [Fact]
    public async Task An_app_that_is_disposed_says_so()
    {
        CloseOAuthApp app = new("app", "secret-of-the-app");
        app.Dispose();

        ObjectDisposedException thrown = await Assert.ThrowsAsync<ObjectDisposedException>(() => app.ExchangeAsync("the-code"));

        Assert.Contains(nameof(CloseOAuthApp), thrown.Message);
    }

    private async Task SavesAndUses(Func<HttpResponseMessage> answer)
    {
        TokenScript script = new(answer);
        using CloseClient close = Client(script);

        await close.CountAsync(Leads.All);

        AssertSaved();
        Assert.Equal("new-access", Assert.Single(script.AccessTokens));
        _vault.Tokens = new CloseTokens("old-access", "old-refresh", DateTimeOffset.UnixEpoch);
    }

    private void AssertSaved()
    {
        AssertSavedRefresh();
        Assert.Equal("new-access", _vault.Tokens!.AccessToken);
    }

    private void AssertSavedRefresh() => Assert.Equal("new-refresh", _vault.Tokens!.RefreshToken);

    private CloseClient Client(TokenScript script, Action<CloseClientOptions>? configure = null)
    {
        CloseClientOptions options = Options();
        configure?.Invoke(options);
        return new CloseClient(options, new HttpClient(script));
    }

    private CloseClientOptions Options() => new()
    {
        Credential = CloseCredential.OAuth("app", "secret-of-the-app", _vault),
        TimeProvider = _time,
        MaxRetries = 0,
    };

    private sealed class SteppingClock : TimeProvider
    {
        public TimeSpan Step { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 5, 13, 10, 30, 0, TimeSpan.Zero) + Step;
    }
}
