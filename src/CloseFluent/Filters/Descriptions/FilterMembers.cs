using System.Text.Json;

namespace CloseFluent;

/// <summary>What every node of a filter has.</summary>
internal static class FilterMembers
{
    public static string Type(this JsonElement element) => element.Text("type") ?? string.Empty;

    public static bool IsNegated(this JsonElement node) => node.Member("negate")?.ValueKind == JsonValueKind.True;
}
