namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Copies a body before it sends, and sends the copy where that failed: the usual idiom of a handler that retries.</summary>
internal sealed class CloningHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using MemoryStream copy = new();
        if (request.Content is { } content)
        {
            await content.CopyToAsync(copy, cancellationToken);
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            return (int)response.StatusCode < 500 ? response : await AgainAsync(request, copy, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return await AgainAsync(request, copy, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> AgainAsync(
        HttpRequestMessage request, MemoryStream copy, CancellationToken cancellationToken)
    {
        HttpRequestMessage clone = new(request.Method, request.RequestUri);
        foreach (KeyValuePair<string, IEnumerable<string>> header in request.Headers)
        {
            clone.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (request.Content is { } content)
        {
            clone.Content = new ByteArrayContent(copy.ToArray());
            clone.Content.Headers.TryAddWithoutValidation("Content-Type", content.Headers.ContentType?.ToString());
        }

        return await base.SendAsync(clone, cancellationToken);
    }
}
