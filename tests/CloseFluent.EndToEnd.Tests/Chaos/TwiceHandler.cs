namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Sends every request two times, and gives back the second answer.</summary>
internal sealed class TwiceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage first = await base.SendAsync(request, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
