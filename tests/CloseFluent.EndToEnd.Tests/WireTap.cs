using System.Text;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Keeps what goes over the wire.</summary>
internal sealed class WireTap : DelegatingHandler
{
    private int _inFlight;

    public bool IsInFlight => Volatile.Read(ref _inFlight) > 0;

    public List<HttpRequestMessage> Requests { get; } = [];

    public List<string> Bodies { get; } = [];

    public Action<HttpRequestMessage> Requested { get; set; } = _ => { };

    public Action<HttpRequestMessage> Answered { get; set; } = _ => { };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (Requests)
        {
            Requests.Add(request);
        }

        Requested(request);
        if (request.Content is { } content)
        {
            // Copied out once, as a connection would, and handed on as plain bytes.
            using Connection body = new();
            await content.CopyToAsync(body, cancellationToken);
            lock (Bodies)
            {
                Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
            }

            ByteArrayContent copy = new(body.ToArray());
            copy.Headers.ContentType = content.Headers.ContentType;
            request.Content = copy;
        }

        Interlocked.Increment(ref _inFlight);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            Answered(request);
            return response;
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }
}
