using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Speaks with Close's token endpoints. Nothing that it throws shows what was sent, not even inside.</summary>
internal sealed class TokenEndpoint(
    HttpClient httpClient, Uri baseAddress, TimeSpan timeout, TimeProvider time, Func<string, string> redact)
{
    private const long LargestAnswer = 64 * 1024;

    /// <summary>Asks for new tokens. Whatever goes wrong here, the request that needed them has not been sent.</summary>
    public async Task<CloseTokens> RefreshAsync(string clientId, string clientSecret, string refreshToken)
    {
        using JsonDocument? answer = await PostAsync(
            "token/",
            TokenPurpose.Refresh,
            Form(
                ("client_id", clientId),
                ("client_secret", clientSecret),
                ("grant_type", "refresh_token"),
                ("refresh_token", refreshToken)),
            CancellationToken.None).ConfigureAwait(false);
        return Tokens(answer, TokenPurpose.Refresh, refreshToken);
    }

    /// <summary>Exchanges the code that the user's authorization gave, which counts once.</summary>
    public async Task<CloseAuthorization> ExchangeAsync(
        string clientId, string clientSecret, string code, CancellationToken cancellationToken)
    {
        using JsonDocument? answer = await PostAsync(
            "token/",
            TokenPurpose.Exchange,
            Form(
                ("client_id", clientId),
                ("client_secret", clientSecret),
                ("grant_type", "authorization_code"),
                ("code", code)),
            cancellationToken).ConfigureAwait(false);
        CloseTokens tokens = Tokens(answer, TokenPurpose.Exchange, null);
        JsonElement root = answer!.RootElement;
        return new CloseAuthorization(
            tokens,
            root.Text("organization_id") is { Length: > 0 } organization ? new OrganizationId(organization, IdCheck.None) : null,
            root.Text("user_id") is { Length: > 0 } user ? new UserId(user, IdCheck.None) : null,
            root.Text("scope"));
    }

    public async Task RevokeAsync(
        string clientId, string clientSecret, string token, CancellationToken cancellationToken)
    {
        using JsonDocument? answer = await PostAsync(
            "revoke/",
            TokenPurpose.Revoke,
            Form(("client_id", clientId), ("client_secret", clientSecret), ("token", token)),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<JsonDocument?> PostAsync(
        string path, TokenPurpose purpose, string form, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(path, purpose, form, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Not even an inner exception may show the form.
            throw purpose.Failed(fault is OperationCanceledException ? "no answer came in time" : fault.GetType().Name);
        }
    }

    private async Task<JsonDocument?> SendAsync(
        string path, TokenPurpose purpose, string form, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = time.CancelAfter(timeout);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(baseAddress, "/oauth2/" + path))
        {
            // A refresh token or a code counts once: nothing but this class may send it again.
            Content = new SingleUseContent(
                Encoding.ASCII.GetBytes(form), mayRepeat: false, "application/x-www-form-urlencoded"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        using HttpResponseMessage response = await httpClient
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token)
            .ConfigureAwait(false);
        ArraySegment<byte> body = await BoundedReader
            .ReadAsync(response.Content, LargestAnswer, either.Token)
            .ConfigureAwait(false)
            ?? throw purpose.Failed("the answer is too large");
        int status = (int)response.StatusCode;
        JsonDocument? answer = Parse(body);
        if (status is >= 200 and < 300)
        {
            return answer;
        }

        using (answer)
        {
            throw status is 400 or 401 or 403
                ? Refused(purpose, status, answer)
                : purpose.Failed(string.Format(CultureInfo.InvariantCulture, "the answer was {0}{1}", status, purpose.Without));
        }
    }

    private CloseAuthenticationException Refused(TokenPurpose purpose, int status, JsonDocument? answer)
    {
        string reason = answer?.RootElement.Text("error") is { Length: > 0 and < 60 } error ? $" ({error})" : string.Empty;
        return new CloseAuthenticationException(
            new CloseErrorAnswer(status, [redact(purpose.Refusal(reason))], [], string.Empty));
    }

    private CloseTokens Tokens(JsonDocument? answer, TokenPurpose purpose, string? refreshToken)
    {
        if (answer is not { RootElement: { ValueKind: JsonValueKind.Object } root }
            || root.Text("access_token") is not { } accessToken
            || !root.TryGetProperty("expires_in", out JsonElement lifetime)
            || !lifetime.TryGetInt32(out int seconds))
        {
            throw purpose.Failed("the answer was a success" + purpose.Without);
        }

        return new CloseTokens(
            accessToken,
            root.Text("refresh_token") ?? refreshToken ?? throw purpose.Failed(
                "the answer has no refresh token, which the scope offline_access of the app would add"),
            time.GetUtcNow().AddSeconds(seconds));
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Form(params (string Name, string Value)[] fields) =>
        string.Join("&", fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
}
