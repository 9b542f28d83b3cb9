using System.Text.Json.Nodes;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Leaves the newest action out of the first list, and loses the first request that would create one.</summary>
internal sealed class ForgetfulList : DelegatingHandler
{
    private bool _hasListed;
    private bool _hasLost;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post && !_hasLost)
        {
            _hasLost = true;
            await request.Content!.CopyToAsync(new Connection(), cancellationToken);
            throw new HttpRequestException("The connection broke.");
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && !_hasListed)
        {
            _hasListed = true;
            JsonNode list = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            list["data"]!.AsArray().RemoveAt(0);
            response.Content = new StringContent(list.ToJsonString());
        }

        return response;
    }
}
