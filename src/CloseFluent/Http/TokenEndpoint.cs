using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Asks Close for new tokens. Whatever goes wrong here, the request that needed them has not been sent.</summary>
internal sealed class TokenEndpoint(HttpClient httpClient, HttpSettings settings)
{
    private const long LargestAnswer = 64 * 1024;
    private readonly Uri _address = new(settings.BaseAddress, "/oauth2/token/");

    public async Task<CloseTokens> RefreshAsync(string clientId, string clientSecret, string refreshToken)
    {
        string form = Form(
            ("client_id", clientId),
            ("client_secret", clientSecret),
            ("grant_type", "refresh_token"),
            ("refresh_token", refreshToken));
        try
        {
            return await SendAsync(form, refreshToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            // Not even an inner exception may show the form.
            throw Failed(fault is OperationCanceledException ? "no answer came in time" : fault.GetType().Name);
        }
    }

    private async Task<CloseTokens> SendAsync(string form, string refreshToken)
    {
        using CancellationTokenSource deadline = settings.Time.CancelAfter(settings.Timeout);
        using HttpRequestMessage request = new(HttpMethod.Post, _address)
        {
            // A refresh token counts once: nothing but this class may send it again.
            Content = new SingleUseContent(
                Encoding.ASCII.GetBytes(form), mayRepeat: false, "application/x-www-form-urlencoded"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        using HttpResponseMessage response = await httpClient
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token)
            .ConfigureAwait(false);
        ArraySegment<byte> body = await BoundedReader.ReadAsync(response.Content, LargestAnswer, deadline.Token).ConfigureAwait(false)
            ?? throw Failed("the answer is too large");
        return Read((int)response.StatusCode, body, refreshToken);
    }

    private CloseTokens Read(int status, ReadOnlyMemory<byte> body, string refreshToken)
    {
        using JsonDocument? answer = Parse(body);
        if (status is 400 or 401 or 403)
        {
            string reason = answer?.RootElement.Text("error") is { Length: > 0 and < 60 } error ? $" ({error})" : string.Empty;
            throw new CloseAuthenticationException(new CloseErrorAnswer(
                status,
                [settings.Credential.Redact($"The refresh token was refused{reason}; let the user authorize again")],
                [],
                string.Empty));
        }

        return status is >= 200 and < 300
            && answer is { RootElement: { ValueKind: JsonValueKind.Object } root }
            && root.Text("access_token") is { } accessToken
            && root.TryGetProperty("expires_in", out JsonElement lifetime)
            && lifetime.TryGetInt32(out int seconds)
            ? new CloseTokens(
                accessToken, root.Text("refresh_token") ?? refreshToken, settings.Time.GetUtcNow().AddSeconds(seconds))
            : throw Failed(string.Format(CultureInfo.InvariantCulture, "the answer was {0} without tokens", status));
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

    private static CloseConnectionException Failed(string reason) =>
        new($"Close's token endpoint gave no new access token: {reason}.", certainlyNeverLeft: true);
}
