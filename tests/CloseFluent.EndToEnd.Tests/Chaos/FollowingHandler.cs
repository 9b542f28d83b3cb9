namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>Follows redirects as HttpClient does by default: with the same request, body and all.</summary>
internal sealed class FollowingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        for (int hop = 0; hop < 10 && answer.Headers.Location is { } location; hop++)
        {
            answer.Dispose();
            request.RequestUri = new Uri(request.RequestUri!, location);
            answer = await base.SendAsync(request, cancellationToken);
        }

        return answer;
    }
}
