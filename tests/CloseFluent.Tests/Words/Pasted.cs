using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Words;

/// <summary>Turns a selection into what Close's "Copy Filters" would yield for it.</summary>
internal static class Pasted
{
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 512 };
    private static readonly JsonSerializerOptions s_writing = new() { MaxDepth = 512 };

    public static string Wrap(BulkSelection selection)
    {
        JsonObject wrapper = JsonNode.Parse(selection.Json, documentOptions: s_deep)!.AsObject();
        JsonNode query = wrapper["s_query"]!;
        wrapper.Remove("s_query");
        wrapper["query"] = query;
        return wrapper.ToJsonString(s_writing);
    }
}
