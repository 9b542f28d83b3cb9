namespace CloseFluent.Sandbox;

/// <summary>Lets nothing leave this machine, whatever address a test gave a webhook.</summary>
internal sealed class LoopbackOnlyHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri!.IsLoopback
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException("The sandbox posts to this machine only.");
}
