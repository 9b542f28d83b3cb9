using System.Text.Json;

namespace CloseFluent;

/// <summary>Objects that a filter matches.</summary>
internal sealed class FilterQuery(FilterNode root) : SelectionQuery
{
    public FilterNode Root { get; } = root;

    public override int EstimatedSize => Root.EstimatedSize;

    public override void WriteMember(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("s_query"u8);
        Root.Write(writer);
    }
}
