namespace CloseFluent;

/// <summary>
/// Creates a selection from what Close's "Copy Filters" yields, a filter alone or one together with its order and limit, or
/// from a whole Smart View.
/// </summary>
internal static class SelectionJson
{
    public static SelectionContent Parse(string json, SelectionSource source) => Read(JsonTreeReader.Read(json), source);

    public static SelectionContent Read(JsonTree json, SelectionSource source)
    {
        PastedSelection pasted = PastedSelectionReader.Read(json, source);
        FilterJson.Refuse(pasted.Fault);
        SelectionQuery query = pasted.Filter is { } filter
            ? new FilterQuery(PastedNode.From(filter))
            : TextQuery.Create(pasted.Query!);
        return new SelectionContent(query)
        {
            SourceType = (pasted.Source ?? source).ObjectType,
            Limit = pasted.Limit,
            Sort = [.. pasted.Sort?.Items ?? []],
            Doubt = pasted.Doubt,
            PageDoubt = pasted.PageDoubt,
        };
    }
}
