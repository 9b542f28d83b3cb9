namespace CloseFluent;

/// <summary>
/// The one door below a client: a request value goes in, a response value comes out. The normal transport sends over HTTP;
/// recorders and sandboxes take its place.
/// </summary>
public interface ICloseTransport
{
    /// <summary>Sends one request, once, and returns the response, whatever its status.</summary>
    /// <returns>What Close returned.</returns>
    /// <exception cref="CloseException">No whole response came.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken);
}
