using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>Close answers a read: a count with a number, a list with its items, one object with that item.</summary>
internal sealed record FoundStep(IReadOnlyList<JsonObject> Items, int? Total = null) : LifeStep
{
    private const string NumberOf = "results_limit";

    public override string Words => Total is { } total
        ? FormattableString.Invariant($"found {total}")
        : string.Join(", ", Items.Select(item => (string?)item["id"])) is { Length: > 0 } ids ? "found " + ids
        : "found nothing";

    public CloseResponse Answer(CloseRequest request, string path)
    {
        if (Total is { } total)
        {
            return CloseJson.Count(total);
        }

        if (request.Body is { } body)
        {
            int most = (int?)CloseJson.Parse(CloseJson.Text(body))[NumberOf] ?? Items.Count;
            return CloseJson.Page(Items.Take(most).Select(Copy));
        }

        string place = request.Path.Split('?')[0];
        return place == path ? CloseJson.Page(Items.Select(Copy))
            : Items.FirstOrDefault(item => place == $"{path}{(string)item["id"]!}/") is { } found ? CloseJson.Ok(found)
            : new CloseResponse(404, CloseJson.Bytes(CloseJson.Error("Script: the read found no object with this id.")));
    }

    private static JsonObject Copy(JsonObject item) => item.DeepClone().AsObject();
}
