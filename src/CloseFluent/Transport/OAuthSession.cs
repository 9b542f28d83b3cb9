namespace CloseFluent;

/// <summary>
/// The tokens of one credential while it is in use. However many requests find them at their end, they are renewed once; the new
/// ones are used only after they have been stored.
/// </summary>
internal sealed class OAuthSession(string clientId, string clientSecret, ICloseTokenStore store)
{
    private const int MostSecrets = 8;
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(1);

#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private CloseTokens? _current;
    private CloseTokens? _unsaved;
    private Task<CloseTokens>? _renewal;
    private string[] _secrets = [clientSecret];
    private Redaction _redaction = new([clientSecret]);

    /// <summary>Takes out what no text may show: the client's secret and the latest tokens.</summary>
    public Redaction Redaction => Volatile.Read(ref _redaction);

    /// <summary>Gives a token that is good for a while, and another than the one that Close refused.</summary>
    /// <param name="refused">The access token that Close answered 401 to, if any.</param>
    /// <param name="exchange">Asks Close for new tokens.</param>
    /// <param name="time">The clock of the expiry.</param>
    /// <param name="cancellationToken">Stops the waiting, not the renewal, which others wait for too.</param>
    public async ValueTask<string> AccessTokenAsync(
        string? refused, TokenExchange exchange, TimeProvider time, CancellationToken cancellationToken)
    {
        Task<CloseTokens> renewal;
        lock (_gate)
        {
            if (_current is { } current && IsGood(current, refused, time))
            {
                return current.AccessToken;
            }

            renewal = _renewal ??= Task.Run(() => RenewAsync(refused, exchange, time), CancellationToken.None);
        }

        CloseTokens tokens = await renewal.Await(time, cancellationToken).ConfigureAwait(false);
        return tokens.AccessToken;
    }

    private static bool IsGood(CloseTokens tokens, string? refused, TimeProvider time) =>
        tokens.AccessToken != refused && tokens.ExpiresAt - s_margin > time.GetUtcNow();

    private async Task<CloseTokens> RenewAsync(string? refused, TokenExchange exchange, TimeProvider time)
    {
        try
        {
            CloseTokens tokens = _unsaved is null
                ? await StoredOrNewAsync(refused, exchange, time).ConfigureAwait(false)
                : _unsaved;
            if (_unsaved is not null)
            {
                await store.SaveAsync(_unsaved, CancellationToken.None).ConfigureAwait(false);
                _unsaved = null;
            }

            lock (_gate)
            {
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

    private async Task<CloseTokens> StoredOrNewAsync(string? refused, TokenExchange exchange, TimeProvider time)
    {
        CloseTokens stored = await LoadAsync().ConfigureAwait(false);
        if (IsGood(stored, refused, time))
        {
            return stored;
        }

        try
        {
            _unsaved = await exchange(clientId, clientSecret, stored.RefreshToken).ConfigureAwait(false);
            Remember(_unsaved);
            return _unsaved;
        }
        catch (CloseAuthenticationException)
        {
            // Another process that shares the store may have been first.
            CloseTokens others = await LoadAsync().ConfigureAwait(false);
            if (others.RefreshToken != stored.RefreshToken && IsGood(others, refused, time))
            {
                return others;
            }

            throw;
        }
    }

    private async Task<CloseTokens> LoadAsync()
    {
        CloseTokens stored = await store.LoadAsync(CancellationToken.None).ConfigureAwait(false)
            ?? throw new CloseAuthenticationException(new CloseErrorAnswer(
                401, ["The token store has no tokens; let the user authorize, and save what Close answers"], [], string.Empty));
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
