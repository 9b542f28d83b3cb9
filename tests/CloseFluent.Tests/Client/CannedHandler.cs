using System.Net;
using System.Text;

namespace CloseFluent.Tests;

/// <summary>Answers in memory what a test scripted, and keeps what was asked.</summary>
internal sealed class CannedHandler(
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public CannedHandler(params Func<HttpResponseMessage>[] answers)
        : this(InTurn(answers))
    {
    }

    public List<string> Requests { get; } = [];

    public List<string> Bodies { get; } = [];

    public List<string> Headers { get; } = [];

    public static HttpResponseMessage Answer(
        int status, string body = "", string? header = null, string mediaType = "application/json")
    {
        HttpResponseMessage response = new((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        };
        if (header?.Split(": ", 2) is [string name, string value])
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    public static HttpResponseMessage Answer(int status, byte[] body) =>
        new((HttpStatusCode)status) { Content = new ByteArrayContent(body) };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        Headers.Add($"{request.Headers}{request.Content?.Headers}");
        if (request.Content is not null)
        {
            using Connection body = new();
            await request.Content.CopyToAsync(body, cancellationToken);
            Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
        }

        HttpResponseMessage response = await answer(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> InTurn(
        Func<HttpResponseMessage>[] answers)
    {
        Queue<Func<HttpResponseMessage>> left = new(answers);
        return (_, _) => Task.FromResult((left.Count > 1 ? left.Dequeue() : left.Peek())());
    }
}
