using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Makes a selection of what Close's "Copy Filters" yields, a filter alone or one together with its order and limit, or of a
/// whole Smart View.
/// </summary>
internal static class SelectionJson
{
    public static SelectionContent Parse(string json, SelectionSource source) =>
        FilterJson.Read(json, root => Parse(root, source));

    private static SelectionContent Parse(JsonElement root, SelectionSource source)
    {
        PastedSelection<ElementNode> pasted = PastedSelectionReader.Read(new ElementNode(root), source);
        FilterJson.Refuse(pasted.Fault);
        SelectionQuery query = pasted.Filter is { } filter
            ? new FilterQuery(new RawNode(FilterJson.OfChecked(filter.Element)))
            : TextQuery.Create(pasted.Query!);
        return new SelectionContent(query)
        {
            Limit = pasted.Limit,
            Sort = [.. pasted.Sort?.Items.Select(item => new RawSortKey(CanonicalJson.Write(item.Element))) ?? []],
            Doubt = pasted.Doubt,
            PageDoubt = pasted.PageDoubt,
        };
    }
}
