namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Reads or buffers every body before it sends, to log it or to be able to send it again, and then sends it twice.</summary>
internal sealed class ReadingHandler(HttpMessageHandler inner, Func<HttpContent, Task> readAsync) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await readAsync(content);
        }

        using HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
