using System.Net;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>What stands between client and Close and answers itself, whether Close has carried the request out or not.</summary>
internal sealed class Intermediary(HttpMessageHandler inner, Random chance, double rate) : DelegatingHandler(inner)
{
    // No refusals of Close's own: an intermediary that gives those cannot be told from Close.
    private static readonly int[] s_statuses =
        [300, 301, 302, 303, 307, 308, 408, 409, 410, 412, 413, 418, 421, 425, 451, 499, 500, 501, 502, 503, 504, 520, 524, 599];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (chance.NextDouble() >= rate)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        HttpResponseMessage answer = new((HttpStatusCode)s_statuses[chance.Next(s_statuses.Length)])
        {
            Content = new StringContent(chance.Next(2) == 0 ? "" : """{"message": "Something in between."}"""),
        };
        if ((int)answer.StatusCode < 400)
        {
            answer.Headers.Location = request.RequestUri;
        }

        if (chance.Next(2) == 0)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }
        else if (request.Content is { } content)
        {
            using Connection connection = new Connection();
            await content.CopyToAsync(connection, cancellationToken);
        }

        return answer;
    }
}
