using System.Net.Sockets;

namespace CloseFluent.Sandbox;

/// <summary>What HttpClient throws where a connection fails: the same types, from the same places.</summary>
internal static class ConnectionFaults
{
    private const string Ended = "The response ended prematurely.";

    public static HttpRequestException NoConnection()
    {
        SocketException refused = new((int)SocketError.ConnectionRefused);
#if NET
        return new HttpRequestException(HttpRequestError.ConnectionError, refused.Message, refused);
#else
        return new HttpRequestException(refused.Message, refused);
#endif
    }

    public static async Task PassAsync(
        SandboxInterruption interruption, TimeProvider time, bool duringBody, CancellationToken cancellationToken)
    {
        if (interruption.Pause > TimeSpan.Zero)
        {
#if NET
            await Task.Delay(interruption.Pause, time, cancellationToken).ConfigureAwait(false);
#else
            await time.Delay(interruption.Pause, cancellationToken).ConfigureAwait(false);
#endif
        }

        if (interruption.Breaks)
        {
            throw duringBody
                ? BodyEnded()
                : new HttpRequestException("An error occurred while sending the request.", BodyEnded());
        }
    }

#if NET
    private static HttpIOException BodyEnded() => new(HttpRequestError.ResponseEnded, Ended);
#else
    private static IOException BodyEnded() => new(Ended);
#endif
}
