using System.Text.Json.Nodes;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>
/// Loses the response to the first create, shows the new action in the list for a while, and leaves it out from then on.
/// </summary>
internal sealed class VanishingAction(string? typeOfNew = null) : DelegatingHandler
{
    private const int ListsWithIt = 4;

    private HashSet<string>? _before;
    private int _lists;
    private bool _hasLost;

    public int Creates { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Post)
        {
            Creates++;
            return _hasLost ? response : throw Lost();
        }

        JsonNode list = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
        JsonArray items = list["data"]!.AsArray();
        _before ??= [.. items.Select(item => (string)item!["id"]!)];
        bool isShown = ++_lists <= ListsWithIt;
        foreach (JsonNode item in items.Where(item => !_before.Contains((string)item!["id"]!)).ToArray()!)
        {
            Alter(items, item, isShown);
        }

        response.Content = new StringContent(list.ToJsonString());
        return response;
    }

    private HttpRequestException Lost()
    {
        _hasLost = true;
        return new HttpRequestException("The connection broke.");
    }

    private void Alter(JsonArray items, JsonNode item, bool isShown)
    {
        if (!isShown)
        {
            items.Remove(item);
        }
        else if (typeOfNew is not null)
        {
            item["type"] = typeOfNew;
        }
    }
}
