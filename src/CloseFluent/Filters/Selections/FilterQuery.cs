namespace CloseFluent;

/// <summary>Objects that a filter matches.</summary>
internal sealed class FilterQuery(FilterNode root) : SelectionQuery
{
    public FilterNode Root { get; } = root;

    public override int ForetoldSize => Root.ForetoldSize;

    public override void WriteMember(JsonPen pen)
    {
        pen.WritePropertyName("s_query"u8);
        Root.Write(pen);
    }
}
