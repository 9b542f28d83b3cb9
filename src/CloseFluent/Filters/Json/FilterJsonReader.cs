using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Copies a filter node by node, as it is: only <c>"negate": false</c>, which says nothing, is left out, and the type that
/// Close's own examples leave out is added. The filter was checked before.
/// </summary>
internal sealed class FilterJsonReader
{
    private int _depth;

    public int Nesting { get; private set; } = 1;

    public void CopyNode(JsonElement node, Utf8JsonWriter writer)
    {
        Nesting = Math.Max(Nesting, ++_depth);
        writer.WriteStartObject();
        if (!node.TryGetProperty(NodeMembers.Type, out _))
        {
            writer.WriteString("type"u8, NodeTypes.And);
        }

        foreach (JsonProperty member in node.EnumerateObject())
        {
            CopyMember(member, writer);
        }

        writer.WriteEndObject();
        _depth--;
    }

    private void CopyMember(JsonProperty member, Utf8JsonWriter writer)
    {
        switch (member.Name)
        {
            case NodeMembers.Negate when member.Value.ValueKind == JsonValueKind.False:
                return;
            case NodeMembers.Queries:
                writer.WriteStartArray("queries"u8);
                foreach (JsonElement item in member.Value.EnumerateArray())
                {
                    CopyNode(item, writer);
                }

                writer.WriteEndArray();
                return;
            case NodeMembers.RelatedQuery:
                writer.WritePropertyName("related_query"u8);
                CopyNode(member.Value, writer);
                return;
            default:
                member.WriteTo(writer);
                return;
        }
    }
}
