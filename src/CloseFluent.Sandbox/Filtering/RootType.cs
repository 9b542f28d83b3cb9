using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Finds what a filter selects: the first object_type node outside any has_related, else leads.</summary>
internal static class RootType
{
    public static string From(JsonElement filter) => Find(filter) ?? FieldCatalogue.Lead;

    private static string? Find(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (node.TryGetProperty(NodeMembers.Type, out JsonElement type)
            && type.ValueKind == JsonValueKind.String
            && type.ValueEquals(NodeTypes.ObjectType))
        {
            return node.TryGetProperty(NodeMembers.ObjectType, out JsonElement named)
                && named.ValueKind == JsonValueKind.String
                ? named.GetString()
                : null;
        }

        return node.TryGetProperty(NodeMembers.Queries, out JsonElement queries) && queries.ValueKind == JsonValueKind.Array
            ? queries.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null)
            : null;
    }
}
