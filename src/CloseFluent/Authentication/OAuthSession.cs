namespace CloseFluent;

/// <summary>
/// The tokens of one credential while it is in use. However many requests find them at their end, they are renewed once; the
/// new ones are used only after they have been stored.
/// </summary>
internal sealed class OAuthSession(string clientId, string clientSecret, ICloseTokenStore store)
{
    private const int MostSecrets = 8;
    private const int MostRefusals = 3;
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_longestLook = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(250);

#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private CloseTokens? _current;
    private TimeSpan _margin = s_margin;
    private CloseTokens? _unsaved;
    private Task<CloseTokens>? _renewal;
    private string? _refusedForGood;
    private string[] _secrets = [clientSecret];
    private Redaction _redaction = new([clientSecret]);

    /// <summary>Takes out what no text may show: the client's secret and the latest tokens.</summary>
    public Redaction Redaction => Volatile.Read(ref _redaction);

    /// <summary>Returns a token that is good for a while, and another than the one that Close refused.</summary>
    /// <param name="refused">The access token that Close refused with 401, if any.</param>
    /// <param name="exchange">Asks Close for new tokens.</param>
    /// <param name="time">The clock of the expiry.</param>
    /// <param name="cancellationToken">Stops the waiting, not the renewal, which others wait for too.</param>
    public async ValueTask<string> AccessTokenAsync(
        string? refused, TokenExchange exchange, TimeProvider time, CancellationToken cancellationToken)
    {
        Task<CloseTokens> renewal;
        lock (_gate)
        {
            if (_current is { } current && IsGood(current, refused, _margin, time))
            {
                return current.AccessToken;
            }

            renewal = _renewal ??= Task.Run(() => RenewAsync(refused, exchange, time), CancellationToken.None);
        }

        try
        {
            CloseTokens tokens = await renewal.Await(time, cancellationToken).ConfigureAwait(false);
            return tokens.AccessToken;
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new NotSentCanceledException(cancellationToken, canceled);
        }
    }

    private static bool IsGood(CloseTokens tokens, string? refused, TimeSpan margin, TimeProvider time) =>
        tokens.HasAccess && tokens.AccessToken != refused && tokens.ExpiresAt - time.GetUtcNow() > margin;

    private async Task<CloseTokens> RenewAsync(string? refused, TokenExchange exchange, TimeProvider time)
    {
        try
        {
            CloseTokens tokens = _unsaved ?? await StoredOrNewAsync(refused, exchange, time).ConfigureAwait(false);
            if (_unsaved is not null)
            {
                await store.SaveAsync(_unsaved, CancellationToken.None).ConfigureAwait(false);
                _unsaved = null;
            }

            // Only now: whatever is wrong with the response, its refresh token is saved.
            if (!tokens.HasAccess)
            {
                throw new CloseConnectionException(
                    "Close's token endpoint gave no access token that a request can carry; its refresh token is saved.",
                    requestWasNotSent: true);
            }

            lock (_gate)
            {
                _margin = MarginOf(tokens, time);
                return _current = tokens;
            }
        }
        finally
        {
            lock (_gate)
            {
                _renewal = null;
            }
        }
    }

    // Tokens that live for less than twice the margin would be renewed by each request.
    private static TimeSpan MarginOf(CloseTokens tokens, TimeProvider time)
    {
        TimeSpan half = TimeSpan.FromTicks((tokens.ExpiresAt - time.GetUtcNow()).Ticks / 2);
        return half < s_margin ? half : s_margin;
    }

    private async Task<CloseTokens> StoredOrNewAsync(string? refused, TokenExchange exchange, TimeProvider time)
    {
        CloseTokens stored = await LoadAsync().ConfigureAwait(false);
        for (int refusals = 1; !IsGood(stored, refused, s_margin, time); refusals++)
        {
            try
            {
                _unsaved = await exchange(clientId, clientSecret, stored.RefreshToken).ConfigureAwait(false);
                Remember(_unsaved);
                return _unsaved;
            }
            catch (CloseAuthenticationException refusal) when (refusal.IsAboutTheGrant && refusals < MostRefusals)
            {
                // Another process that shares the store may have been first.
                CloseTokens? theirs = await LaterAsync(stored.RefreshToken, time).ConfigureAwait(false);
                if (theirs is null)
                {
                    throw;
                }

                stored = theirs;
            }
        }

        return stored;
    }

    /// <summary>
    /// Looks for tokens that another process stored after a refresh token was used up. Close refuses that one as soon as it
    /// has responded to the other process, which then has its response still to receive and to save. A refresh token that
    /// stayed in the store for so long is believed to be refused for good, and not looked for again.
    /// </summary>
    private async Task<CloseTokens?> LaterAsync(string refreshToken, TimeProvider time)
    {
        long start = time.GetTimestamp();
        while (true)
        {
            CloseTokens stored = await LoadAsync().ConfigureAwait(false);
            if (stored.RefreshToken != refreshToken)
            {
                return stored;
            }

            if (_refusedForGood == refreshToken || time.GetElapsedTime(start) >= s_longestLook)
            {
                _refusedForGood = refreshToken;
                return null;
            }

            await time.Wait(s_betweenLooks, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<CloseTokens> LoadAsync()
    {
        CloseTokens stored = await store.LoadAsync(CancellationToken.None).ConfigureAwait(false)
            ?? throw CloseAuthenticationException.WithoutTokens();
        Remember(stored);
        return stored;
    }

    private void Remember(CloseTokens tokens)
    {
        string[] fresh = [clientSecret, tokens.AccessToken, tokens.RefreshToken];
        _secrets = [.. fresh.Concat(_secrets).Distinct(StringComparer.Ordinal).Take(MostSecrets)];
        Volatile.Write(ref _redaction, new Redaction(_secrets));
    }
}
