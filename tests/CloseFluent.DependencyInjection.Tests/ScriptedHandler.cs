using System.Net;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>
/// Answers statuses in turn, the last one for ever, with a bulk action as the body, and counts the requests.
/// </summary>
internal sealed class ScriptedHandler(params HttpStatusCode[] statuses) : HttpMessageHandler
{
    private const string Body = """{"id":"bulkseqsub_1","status":"created","action_type":"subscribe"}""";
    private int _count;

    public int Count => _count;

    public List<string> Headers { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Headers.Add(request.Headers.ToString());
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        // A request has arrived when its body has.
        int count = Interlocked.Increment(ref _count);
        return new HttpResponseMessage(statuses[Math.Min(count, statuses.Length) - 1])
        {
            Content = new StringContent(Body),
            RequestMessage = request,
        };
    }
}
