namespace CloseFluent.WebHost;

/// <summary>A handler of the application's own, which needs configuration that a test has not.</summary>
internal sealed class StampingHandler(IConfiguration configuration) : DelegatingHandler
{
    private readonly string _stamp = configuration["Stamp"] ?? throw new InvalidOperationException("Set Stamp.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Stamp", _stamp);
        return base.SendAsync(request, cancellationToken);
    }
}
