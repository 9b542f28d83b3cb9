using System.Text.Json;

namespace CloseFluent;

/// <summary>Looks at the filter of a response: does it select contacts?</summary>
internal static class SelectedRoot
{
    private static readonly string[] s_rootTypes = ["object_type", "this_object_type"];

    public static bool IsContacts(string query)
    {
        if (query.Length == 0)
        {
            return false;
        }

        using JsonDocument document = JsonDocument.Parse(query, new JsonDocumentOptions { MaxDepth = CanonicalJson.MaxDepth });
        JsonElement root = document.RootElement;
        return IsOfContacts(root) || root.List("queries")?.Any(IsOfContacts) == true;
    }

    private static bool IsOfContacts(JsonElement node) => s_rootTypes.Any(name => node.Text(name) == "contact");
}
