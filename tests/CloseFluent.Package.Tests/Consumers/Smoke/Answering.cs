using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smoke;

/// <summary>A server on a port of this machine that says one thing after the other, and the last one again.</summary>
internal sealed class Answering : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Queue<byte[]> _answers;
    private readonly Task _running;

    public Answering(params byte[][] answers)
    {
        _answers = new Queue<byte[]>(answers);
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v1/");
        _running = RunAsync();
    }

    public Uri Address { get; }

    public int Requests { get; private set; }

    public int Bodies { get; private set; }

    public static byte[] Json(string body) =>
        Whole("200 OK", "Content-Type: application/json", Encoding.UTF8.GetBytes(body));

    public static byte[] Whole(string status, string header, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{header}\r\nContent-Length: {body.Length}\r\n"),
        .. Encoding.ASCII.GetBytes("Connection: close\r\n\r\n"),
        .. body,
    ];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _running.Wait();
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(connection.GetStream());
            }
            catch (Exception)
            {
                // The client gave up, or the listener was stopped.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        int length = await ReadHeadAsync(stream);
        Requests++;
        byte[] body = new byte[length];
        for (int at = 0; at < length;)
        {
            int count = await stream.ReadAsync(body, at, length - at);
            at += count > 0 ? count : throw new EndOfStreamException();
        }

        Bodies += length > 0 ? 1 : 0;
        byte[] answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        if (answer.Length == 0)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        await stream.WriteAsync(answer, 0, answer.Length);
    }

    private static async Task<int> ReadHeadAsync(NetworkStream stream)
    {
        const string Length = "\r\nContent-Length: ";
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            head.Append(await stream.ReadAsync(one, 0, 1) > 0 ? (char)one[0] : throw new EndOfStreamException());
        }

        string text = head.ToString();
        int start = text.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? 0 : int.Parse(text.Substring(start + Length.Length).Split('\r')[0]);
    }
}
