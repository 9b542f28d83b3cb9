using System.Text.Json;
using Polly;

namespace CloseFluent;

/// <summary>Sends requests through the transport, again where that is safe, and turns answers into values or exceptions.</summary>
internal sealed class Requester(
    ICloseTransport transport,
    ResiliencePipeline<CloseResponse> retries,
    Func<string, string> redact,
    TimeProvider time)
{
    public async Task<T> SendAsync<T>(CloseRequest request, ReadItem<T> read, CancellationToken cancellationToken)
    {
        CloseResponse response = await ReceiveAsync(request, cancellationToken).ConfigureAwait(false);
        return Read(request, response, read);
    }

    /// <summary>Sends a request whose answer says no more than that it went well, and may be empty.</summary>
    public Task SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
        ReceiveAsync(request, cancellationToken);

    private async Task<CloseResponse> ReceiveAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        CloseResponse response = await retries
            .SendAsync(transport, request, time, cancellationToken)
            .ConfigureAwait(false);
        return response.IsSuccess ? response : throw ErrorMapping.Of(response, redact, time);
    }

    private T Read<T>(CloseRequest request, CloseResponse response, ReadItem<T> read)
    {
        try
        {
            Utf8JsonReader reader = new(response.Body.Span, new JsonReaderOptions { MaxDepth = CanonicalJson.MaxDepth });
            reader.Read();
            T value = read(ref reader);

            // Whatever follows the value must be nothing: an answer that was cut or glued together is not to be trusted.
            reader.Read();
            return value;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new CloseUnreadableAnswerException(
                $"Close answered {request} with {response.StatusCode}, but the answer cannot be read: {unreadable.Message}",
                ErrorAnswerReader.Text(response.Body, redact),
                unreadable);
        }
    }
}
