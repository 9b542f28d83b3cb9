using System.Net;
using System.Net.Http.Headers;

namespace CloseFluent.Benchmarks.Sending;

/// <summary>
/// Stands where the network would: reads every byte of a request, as a connection does, and answers as Close does, headers
/// included. It costs every peer the same.
/// </summary>
public sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");
    private readonly byte[] _answer;

    public CannedHandler(ReadOnlyMemory<byte> answer) => _answer = answer.ToArray();

    /// <summary>The last body and where it was sent, if they are kept.</summary>
    public (string Request, byte[] Body)? Last { get; private set; }

    public bool Keeps { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Keeps)
        {
            using Connection body = new();
            await request.Content!.CopyToAsync(body, cancellationToken);
            Last = ($"{request.Method} {request.RequestUri} {request.Headers.Authorization}", body.ToArray());
        }
        else if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        ByteArrayContent answer = new(_answer);
        answer.Headers.ContentType = s_json;
        HttpResponseMessage response = new(HttpStatusCode.OK) { Content = answer, RequestMessage = request };
        response.Headers.TryAddWithoutValidation("RateLimit", "limit=100, remaining=50, reset=5");
        return response;
    }

    private sealed class Connection : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
