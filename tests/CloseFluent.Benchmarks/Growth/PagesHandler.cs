using System.Globalization;
using System.Net;
using System.Text;
using CloseFluent.Benchmarks.Sending;

namespace CloseFluent.Benchmarks.Growth;

/// <summary>Answers a list of past actions, a hundred a page, each as large as Close's.</summary>
public sealed class PagesHandler(int actions) : HttpMessageHandler
{
    private const string Id = "bulkseqsub_COo38eU2e1SP8MMWLo9IRRqFwfRgJiuNa23pakKqwf0";
    private static readonly string s_action = Encoding.UTF8.GetString(Scenario.Answer.Span);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string query = request.RequestUri!.Query;
        int start = query.IndexOf('=', StringComparison.Ordinal) + 1;
        int end = query.IndexOf('&', StringComparison.Ordinal);
        int skip = int.Parse(query.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        int count = Math.Min(100, actions - skip);
        IEnumerable<string> items = Enumerable.Range(skip, count)
            .Select(place => string.Create(CultureInfo.InvariantCulture, $"bulkseqsub_{place:D43}"))
            .Select(id => s_action.Replace(Id, id, StringComparison.Ordinal));
        byte[] page = Encoding.UTF8.GetBytes(
            $$"""{"data":[{{string.Join(',', items)}}],"has_more":{{(skip + count < actions ? "true" : "false")}}}""");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(page),
            RequestMessage = request,
        });
    }
}
