using System.Globalization;
using System.Text;

namespace CloseFluent;

/// <summary>Speaks with Close's token endpoints. Nothing that it throws shows what was sent, not even inside.</summary>
internal sealed class TokenEndpoint(
    HttpClient httpClient, Uri baseAddress, TimeSpan timeout, TimeProvider time, Func<string, string> redact)
{
    private const int MaxResponseSize = 1024 * 1024;
    private const string InvalidGrant = "invalid_grant";

    /// <summary>
    /// Requests new tokens, which may lack an access token. Whatever goes wrong here, the request that needed them has not
    /// been sent.
    /// </summary>
    public async Task<CloseTokens> RefreshAsync(string clientId, string clientSecret, string refreshToken)
    {
        TokenResponse tokens = await PostAsync(
            "token/",
            TokenRequestKind.Refresh,
            Form(
                ("client_id", clientId),
                ("client_secret", clientSecret),
                ("grant_type", "refresh_token"),
                ("refresh_token", refreshToken)),
            refreshToken,
            CancellationToken.None).ConfigureAwait(false);
        return Tokens(tokens, TokenRequestKind.Refresh, refreshToken);
    }

    /// <summary>Exchanges the code that the user's authorization gave, which counts once.</summary>
    public async Task<CloseAuthorizationResult> ExchangeAsync(
        string clientId, string clientSecret, string code, CancellationToken cancellationToken)
    {
        TokenResponse tokens = await PostAsync(
            "token/",
            TokenRequestKind.Exchange,
            Form(
                ("client_id", clientId),
                ("client_secret", clientSecret),
                ("grant_type", "authorization_code"),
                ("code", code)),
            null,
            cancellationToken).ConfigureAwait(false);
        return new CloseAuthorizationResult(
            Tokens(tokens, TokenRequestKind.Exchange, null),
            tokens["organization_id"] is { } organization ? new OrganizationId(organization, IdCheck.None) : null,
            tokens["user_id"] is { } user ? new UserId(user, IdCheck.None) : null,
            tokens["scope"]);
    }

    public Task RevokeAsync(string clientId, string clientSecret, string token, CancellationToken cancellationToken) =>
        PostAsync(
            "revoke/",
            TokenRequestKind.Revoke,
            Form(("client_id", clientId), ("client_secret", clientSecret), ("token", token)),
            token,
            cancellationToken);

    private async Task<TokenResponse> PostAsync(
        string path, TokenRequestKind purpose, string form, string? sentToken, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = time.CancelAfter(timeout);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using HttpRequestMessage request = Request(path, form);
        using HttpResponseMessage response = await SendAsync(request, purpose, deadline, either.Token, cancellationToken)
            .ConfigureAwait(false);
        (ArraySegment<byte> body, Exception? cut) = await PartialReader
            .ReadAsync(response.Content, MaxResponseSize, either.Token)
            .ConfigureAwait(false);
        TokenResponse tokens = TokenResponse.Read(body);
        int status = (int)response.StatusCode;
        bool isUsable = status is >= 200 and < 300
            ? tokens.HasTokens || purpose == TokenRequestKind.Revoke
            : tokens.IsNewPair(sentToken) && purpose != TokenRequestKind.Revoke;
        if (isUsable)
        {
            return tokens;
        }

        cancellationToken.ThrowIfCancellationRequested();
        throw cut is null
            ? Unusable(purpose, status, body, response, tokens)
            : purpose.Failed($"the response was cut, {Reason(cut, deadline)}");
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        TokenRequestKind purpose,
        CancellationTokenSource deadline,
        CancellationToken either,
        CancellationToken cancellationToken)
    {
        try
        {
            return await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either)
                .ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (CloseException or ObjectDisposedException))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Not even an inner exception may show the form.
            throw purpose.Failed(Reason(fault, deadline));
        }
    }

    private string Reason(Exception fault, CancellationTokenSource deadline) => fault switch
    {
        OperationCanceledException when deadline.IsCancellationRequested => "no complete response came in time",
        OperationCanceledException => "the HttpClient gave up waiting for it",
        _ => ExceptionReason.From(fault, redact),
    };

    private HttpRequestMessage Request(string path, string form)
    {
        HttpRequestMessage request = new(HttpMethod.Post, CloseAddresses.OAuth(baseAddress, path))
        {
            // A refresh token or a code counts once: nothing but this class may send it again.
            Content = new SingleUseContent(
                Encoding.ASCII.GetBytes(form), isIdempotent: false, "application/x-www-form-urlencoded"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        return request;
    }

    private CloseException Unusable(
        TokenRequestKind purpose, int status, ArraySegment<byte> body, HttpResponseMessage response, TokenResponse tokens)
    {
        bool isSuccess = status is >= 200 and < 300;
        Redaction found = new(tokens.Secrets);
        ErrorResponse error = ErrorResponseReader.Read(
            new CloseResponse(status, body, ResponseReader.HeadersThatCount(response)), text => found.Hide(redact(text)));
        string[] said = [.. error.Messages.Concat(error.FieldErrors.Select(field => field.ToString())).Take(2)];

        // A success may hold tokens that nothing here recognized, so only what it calls an error is shown.
        string gist = LineBreaks.Show(isSuccess ? redact(tokens["error"] ?? string.Empty) : string.Join(": ", said));
        string reason = gist.Length == 0 ? string.Empty : $" ({gist})";
        bool isAboutTheGrant = gist.IndexOf(InvalidGrant, StringComparison.OrdinalIgnoreCase) >= 0;
        if (isSuccess ? isAboutTheGrant : status is 400 or 401 or 403)
        {
            return CloseAuthenticationException.OfTokens(
                error with { RawBody = string.Empty },
                (isAboutTheGrant ? purpose.Refused : purpose.RefusedOtherwise)(reason),
                isAboutTheGrant);
        }

        string kind = isSuccess ? "a success" : status.ToString(CultureInfo.InvariantCulture);
        string without = purpose == TokenRequestKind.Revoke ? string.Empty : " without tokens";
        return purpose.Failed($"the response was {kind}{without}{reason}");
    }

    // An access token that no header takes is as good as none; the refresh token beside it is all the more wanted.
    private CloseTokens Tokens(TokenResponse tokens, TokenRequestKind purpose, string? refreshToken)
    {
        string? refresh = tokens.RefreshToken ?? refreshToken;
        string? access = tokens.AccessToken?.Trim() is { } given && SecretDemand.FitsHeader(given) ? given : null;
        if (refresh is null)
        {
            throw purpose.Failed(
                "the response has no refresh token, which the scope offline_access of the app would add");
        }

        return access is null
            ? CloseTokens.WithoutAccess(refresh)
            : new CloseTokens(access, refresh, End(tokens.Lifetime));
    }

    private DateTimeOffset End(TimeSpan lifetime)
    {
        DateTimeOffset now = time.GetUtcNow();
        return lifetime < DateTimeOffset.MaxValue - now ? now + lifetime : DateTimeOffset.MaxValue;
    }

    private static string Form(params (string Name, string Value)[] fields) =>
        string.Join("&", fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
}
