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

    public void CopyNode(JsonElement node, JsonPen pen)
    {
        Nesting = Math.Max(Nesting, ++_depth);
        pen.WriteStartObject();
        if (!node.TryGetProperty(NodeMembers.Type, out _))
        {
            pen.WriteString("type"u8, NodeTypes.And);
        }

        foreach (JsonProperty member in node.EnumerateObject())
        {
            CopyMember(member, pen);
        }

        pen.WriteEndObject();
        _depth--;
    }

    private void CopyMember(JsonProperty member, JsonPen pen)
    {
        switch (member.Name)
        {
            case NodeMembers.Negate when member.Value.ValueKind == JsonValueKind.False:
                return;
            case NodeMembers.Queries:
                pen.WriteStartArray("queries"u8);
                foreach (JsonElement item in member.Value.EnumerateArray())
                {
                    CopyNode(item, pen);
                }

                pen.WriteEndArray();
                return;
            case NodeMembers.RelatedQuery:
                pen.WritePropertyName("related_query"u8);
                CopyNode(member.Value, pen);
                return;
            default:
                pen.WriteCopy(member);
                return;
        }
    }
}
