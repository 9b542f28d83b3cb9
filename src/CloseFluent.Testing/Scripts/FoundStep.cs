using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>
/// Close responds to a read: to a count with a number, to a list with its items, to a single read with that item.
/// </summary>
internal sealed record FoundStep(IReadOnlyList<JsonObject> Items, int? Total = null) : ScriptStep
{
    private const string Limit = "results_limit";

    public override string Description
    {
        get
        {
            if (Total is { } total)
            {
                return FormattableString.Invariant($"found {total}");
            }

            IEnumerable<string?> ids = Items.Select(item => (string?)item["id"]);
            return Items.Count == 0 ? "found nothing" : "found " + string.Join(", ", ids);
        }
    }

    public CloseResponse Respond(CloseRequest request, string path)
    {
        if (Total is { } total)
        {
            return CloseJson.Count(total);
        }

        if (request.Body is { } body)
        {
            int limit = (int?)CloseJson.Parse(CloseJson.Text(body))[Limit] ?? Items.Count;
            return CloseJson.Page(Items.Take(limit).Select(Copy));
        }

        string requestPath = request.Path.Split('?')[0];
        if (requestPath == path)
        {
            return CloseJson.Page(Items.Select(Copy));
        }

        JsonObject? named = Items.FirstOrDefault(item => requestPath == $"{path}{(string)item["id"]!}/");
        return named is null
            ? new CloseResponse(404, CloseJson.Bytes(CloseJson.Error("Script: the read found no object with this id.")))
            : CloseJson.Ok(named);
    }

    private static JsonObject Copy(JsonObject item) => item.DeepClone().AsObject();
}
