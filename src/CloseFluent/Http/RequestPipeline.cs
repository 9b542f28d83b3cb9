using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Sends requests through the transport, again where that is safe, and turns answers into values or exceptions.
/// </summary>
internal sealed class RequestPipeline(
    RateLimitedTransport transport,
    RetryPolicy retries,
    CloseCredential? credential,
    ValidatedOptions options,
    ClientLifetime lifetime)
{
    public Task<T> SendAsync<T>(CloseRequest request, ReadItem<T> read, CancellationToken cancellationToken) =>
        RunAsync(request, read, cancellationToken);

    /// <summary>Sends a request whose answer says no more than that it went well, and may be empty.</summary>
    public Task SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
        RunAsync<object?>(request, null, cancellationToken);

    private async Task<T> RunAsync<T>(CloseRequest request, ReadItem<T>? read, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfOver();
        RequestActivity run = new(request, options);
        try
        {
            CloseResponse response = await retries.SendAsync(transport, run, cancellationToken).ConfigureAwait(false);
            run.StatusCode = response.StatusCode;
            if (!response.IsSuccess)
            {
                throw ErrorMapping.Create(request, response, credential, options.TimeProvider);
            }

            T value = read is null ? default! : Read(request, response, read);
            response.Release();
            run.Succeeded(value as BulkSequenceSubscription);
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

            throw;
        }
    }

    private T Read<T>(CloseRequest request, CloseResponse response, ReadItem<T> read)
    {
        try
        {
            JsonScanner scanner = new(WholeText.From(response.Body).Span);
            T value = read(ref scanner);

            // Whatever follows the value must be nothing: an answer that was cut or glued together is not to be trusted.
            scanner.End();
            return value;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new CloseInvalidResponseException(
                $"Close answered {request} with {response.StatusCode}, but the answer cannot be read: {unreadable.Message}",
                ErrorResponseReader.Text(response.Body, text => credential?.Redact(text) ?? text),
                unreadable);
        }
    }
}
