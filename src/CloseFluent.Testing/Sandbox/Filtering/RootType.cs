using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>Finds what a filter selects: the first object_type node outside any has_related, else leads.</summary>
internal static class RootType
{
    public static string Of(JsonElement filter) => Find(filter) ?? FieldCatalogue.Lead;

    private static string? Find(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object
            || !node.TryGetProperty("type", out JsonElement type)
            || type.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        if (type.ValueEquals("object_type"))
        {
            return node.TryGetProperty("object_type", out JsonElement named) && named.ValueKind == JsonValueKind.String
                ? named.GetString()
                : null;
        }

        return node.TryGetProperty("queries", out JsonElement queries) && queries.ValueKind == JsonValueKind.Array
            ? queries.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null)
            : null;
    }
}
