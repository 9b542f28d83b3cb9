using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>Determines to which searches a script applies: counts or previews, of one selection or of any.</summary>
internal static class ScriptedSearch
{
    public static Func<CloseRequest, bool> Counts(BulkSelection? selection) => Create(selection, counts: true);

    public static Func<CloseRequest, bool> Shows(BulkSelection? selection) => Create(selection, counts: false);

    private static Func<CloseRequest, bool> Create(BulkSelection? selection, bool counts)
    {
        JsonNode? query = selection is null ? null : KnownResponses.QueryOf(selection);
        return request =>
        {
            JsonObject search = CloseJson.Parse(CloseJson.Text(request.Body!.Value));
            return KnownResponses.IsCount(search) == counts
                && (query is null || JsonNode.DeepEquals(query, search["query"]));
        };
    }
}
