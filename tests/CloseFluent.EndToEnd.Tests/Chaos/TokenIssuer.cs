using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>
/// Close's token endpoint in front of an API that takes a key: each refresh token can be used once, and the answers are as odd as
/// chance wants them.
/// </summary>
internal sealed class TokenIssuer : DelegatingHandler
{
    /// <summary>A part of every token and of the app's secret.</summary>
    public const string Mark = "5ecretToken";

    private static readonly HttpStatusCode[] s_faults =
        [HttpStatusCode.BadGateway, HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests, HttpStatusCode.Redirect];

    private readonly object _gate = new();
    private readonly VirtualTime _time;
    private readonly Random _chance;
    private readonly double _rate;
    private string _access = $"access-0-{Mark}";
    private string _refresh = $"refresh-0-{Mark}";
    private volatile string? _delivered;
    private volatile int _underWay;
    private int _issued;

    public TokenIssuer(HttpMessageHandler inner, VirtualTime time, int seed)
        : base(inner)
    {
        _time = time;
        _chance = new LockedRandom(seed);
        _rate = _chance.NextDouble() * 0.5;
        Vault = new TokenVault(new CloseTokens(
            _access, _refresh, _chance.Next(2) == 0 ? DateTimeOffset.UnixEpoch : DateTimeOffset.MaxValue));
    }

    public TokenVault Vault { get; }

    public CloseCredential Credential => CloseCredential.OAuth("app", $"app-{Mark}", Vault);

    // Every answer that came has been read, and what it brought was saved.
    private bool IsSettled => _underWay == 0 && (_delivered is null || Vault.Tokens!.RefreshToken == _delivered);

    /// <summary>Gets what must not have happened: a refresh token came whole, and was not saved.</summary>
    public IEnumerable<string> Faults()
    {
        // A renewal goes on when the call that began it was cancelled.
        if (!Settle())
        {
            yield return $"{_delivered} was issued and delivered, and {Vault.Tokens!.RefreshToken} is saved";
        }
    }

    /// <summary>Lets the user authorize again, where an answer with the only refresh token was lost and not only late.</summary>
    public void AuthorizeAgain()
    {
        while (!TryAuthorizeAgain(Settle()))
        {
        }
    }

    private bool Settle() => SpinWait.SpinUntil(() => IsSettled || (!_time.RingNext() && IsSettled), ChaosScenario.Patience);

    // A renewal that nobody waits for any more may begin at any moment. Tokens of the user's that it then overwrites count as lost.
    private bool TryAuthorizeAgain(bool wasSettled)
    {
        lock (_gate)
        {
            if (wasSettled && !IsSettled)
            {
                return false;
            }

            if (Vault.Tokens!.RefreshToken != _refresh)
            {
                Issue();
                _delivered = _refresh;
                Vault.Tokens = new CloseTokens(_access, _refresh, DateTimeOffset.UnixEpoch);
            }

            return true;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.StartsWith("/oauth2", StringComparison.Ordinal))
        {
            using Connection form = new();
            await request.Content!.CopyToAsync(form, cancellationToken);
            await StallAsync(cancellationToken);
            HttpResponseMessage answer = Renew(Encoding.ASCII.GetString(form.ToArray()).Split('=')[^1]);
            try
            {
                await StallAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                answer.Dispose();
                throw;
            }

            return answer;
        }

        if (!Accepts(request.Headers.Authorization!.Parameter!))
        {
            return Answer(HttpStatusCode.Unauthorized, """{"error": "Unauthorized"}"""u8.ToArray());
        }

        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(ChaosWorld.Secret + ":")));
        return await base.SendAsync(request, cancellationToken);
    }

    private Task StallAsync(CancellationToken cancellationToken) => _chance.Next(4) == 0
        ? Task.Delay(TimeSpan.FromSeconds(_chance.Next(1, 301)), _time, cancellationToken)
        : Task.CompletedTask;

    private bool Accepts(string access)
    {
        lock (_gate)
        {
            return access == _access && _chance.Next(20) > 0;
        }
    }

    private HttpResponseMessage Renew(string refresh)
    {
        lock (_gate)
        {
            if (_chance.NextDouble() < _rate)
            {
                return Answer(
                    s_faults[_chance.Next(s_faults.Length)],
                    Encoding.UTF8.GetBytes($$"""{"message": "Something in between took {{refresh}}."}"""));
            }

            if (refresh != _refresh)
            {
                return Answer(HttpStatusCode.BadRequest, """{"error": "invalid_grant"}"""u8.ToArray());
            }

            Issue();
            if (_chance.NextDouble() < _rate / 4)
            {
                throw new HttpRequestException($"The connection broke behind {refresh}.");
            }

            string issued = _refresh;
            byte[] answer = TokenAnswers.Draw(_chance, _access, issued);
            Interlocked.Increment(ref _underWay);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StreamContent(
                    new DeliveredStream(answer, () => _delivered = issued, () => Interlocked.Decrement(ref _underWay))),
            };
        }
    }

    private void Issue()
    {
        _issued++;
        _access = $"access-{_issued}-{Mark}";
        _refresh = $"refresh-{_issued}-{Mark}";
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] body) =>
        new(status) { Content = new ByteArrayContent(body) };

    /// <summary>Reports when its last byte was read, since only then an answer has arrived, and when nobody reads it any more.</summary>
    private sealed class DeliveredStream(byte[] bytes, Action delivered, Action ended) : MemoryStream(bytes)
    {
        private int _hasEnded;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await base.ReadAsync(buffer, cancellationToken);
            if (Position == Length)
            {
                delivered();
            }

            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (Interlocked.Exchange(ref _hasEnded, 1) == 0)
            {
                ended();
            }

            base.Dispose(disposing);
        }
    }
}
