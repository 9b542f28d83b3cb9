using System.Net;
using System.Text;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>
/// Close with a token endpoint that answers what a test scripted, the last for ever, and an API that takes some access tokens and
/// refuses all others.
/// </summary>
internal sealed class TokenScript(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<string> Forms { get; } = [];

    public List<string> AccessTokens { get; } = [];

    public HashSet<string> Accepted { get; } = ["new-access"];

    /// <summary>Happens before an answer goes back.</summary>
    public Func<string, Task> Asked { get; set; } = _ => Task.CompletedTask;

    /// <summary>Answers a form, where that does not follow a script.</summary>
    public Func<string, Func<HttpResponseMessage>>? Answering { get; set; }

    public static Func<HttpResponseMessage> Answer(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Answer(Encoding.UTF8.GetBytes(body), status);

    public static Func<HttpResponseMessage> Answer(byte[] body, HttpStatusCode status = HttpStatusCode.OK) =>
        () => new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };

    /// <summary>Answers a part of a body, and then the connection breaks.</summary>
    public static Func<HttpResponseMessage> Cut(string body) => () => new HttpResponseMessage(HttpStatusCode.OK)
    {
        Content = new StreamContent(new BreakingStream(Encoding.UTF8.GetBytes(body))),
    };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.StartsWith("/oauth2", StringComparison.Ordinal))
        {
            using Connection form = new();
            await request.Content!.CopyToAsync(form, cancellationToken);
            string text = Encoding.ASCII.GetString(form.ToArray());
            Func<HttpResponseMessage> answer;
            lock (Forms)
            {
                Forms.Add(text);
                answer = Answering?.Invoke(text) ?? answers[Math.Min(Forms.Count, answers.Length) - 1];
            }

            await Asked(text);
            return answer();
        }

        string token = request.Headers.Authorization!.Parameter!;
        lock (AccessTokens)
        {
            AccessTokens.Add(token);
        }

        return Accepted.Contains(token)
            ? Answer("""{"count":{"total":3,"limited":3}}""")()
            : Answer("""{"error":"Unauthorized"}""", HttpStatusCode.Unauthorized)();
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length
                ? base.ReadAsync(buffer, cancellationToken)
                : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
