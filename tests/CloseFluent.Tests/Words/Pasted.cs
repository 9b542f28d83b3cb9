using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Words;

/// <summary>Turns a selection into what Close's "Copy Filters" would yield for it.</summary>
internal static class Pasted
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };
    private static readonly JsonSerializerOptions Writing = new() { MaxDepth = 512 };

    public static string Wrap(BulkSelection selection)
    {
        JsonObject wrapper = JsonNode.Parse(selection.Json, documentOptions: Deep)!.AsObject();
        JsonNode query = wrapper["s_query"]!;
        wrapper.Remove("s_query");
        wrapper["query"] = query;
        return wrapper.ToJsonString(Writing);
    }
}
