using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Sends requests through the transport, again where that is safe, and turns responses into values or exceptions.
/// </summary>
internal sealed class RequestPipeline(
    RateLimitedTransport transport,
    RetryPolicy retries,
    CloseCredential? credential,
    ClientSettings options,
    ClientLifetime lifetime,
    CloseObserver? observer)
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = CanonicalJson.MaxDepth };

    public Task<T> SendAsync<T>(CloseRequest request, Func<JsonElement, T> read, CancellationToken cancellationToken) =>
        RunAsync(request, response => Read(request, response, read), cancellationToken);

    /// <summary>Sends a request whose response contains nothing that matters, and may be empty.</summary>
    public Task SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, _ => true, cancellationToken);

    private async Task<T> RunAsync<T>(
        CloseRequest request, Func<CloseResponse, T> read, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfOver();
        RequestActivity run = new(request, options, observer);
        CloseResponse? response = null;
        try
        {
            response = await retries.SendAsync(transport, run, cancellationToken).ConfigureAwait(false);
            run.StatusCode = response.StatusCode;
            if (!response.IsSuccess)
            {
                throw ErrorMapping.Create(request, response, Redact, credential?.Kind, options.TimeProvider);
            }

            T value = read(response);
            response.Release();
            run.Succeeded(request.Action is null ? null : value as BulkActionState);
            return value;
        }
        catch (Exception fault)
        {
            run.Failed(fault);
            if (request.Action is { } action && fault is CloseException lost && NotCarriedOut.IsUnknownAfter(lost))
            {
                throw new CloseOutcomeUnknownException(action, lost);
            }

            if (request.Action is not null && fault is OperationCanceledException && !run.LeavesOpen(fault))
            {
                throw new NotSentCanceledException(cancellationToken, fault);
            }

            if (request.Action is not null && response is null && !run.IsUnderWay)
            {
                NotCarriedOut.Note(fault);
            }

            throw;
        }
    }

    private T Read<T>(CloseRequest request, CloseResponse response, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(WholeText.From(response.Body), s_reading);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("A JSON object was expected.");
            }

            return read(document.RootElement);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new CloseInvalidResponseException(
                $"Close responded to {request} with {response.StatusCode}, but the response cannot be read: {unreadable.Message}",
                ErrorResponseReader.Text(response.Body, Redact),
                unreadable);
        }
    }

    private string Redact(string text) => credential?.Redact(text) ?? text;
}
