using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Makes a selection of what Close's "Copy Filters" yields, a filter alone or one together with its order and limit, or of a
/// whole Smart View.
/// </summary>
internal static class SelectionJson
{
    public static SelectionContent Parse(string json) => FilterJson.Read(json, Parse);

    public static BulkSelection Of(SmartView view)
    {
        if (view.SQueryJson is { } filter)
        {
            return new BulkSelection(Parse(filter));
        }

        return !string.IsNullOrWhiteSpace(view.Query)
            ? new BulkSelection(new SelectionContent(TextQuery.Of(view.Query!)))
            : throw new ArgumentException(
                $"The Smart View {view} has neither a filter nor a query, and would select everything. If that is meant, write "
                + "Leads.All or Contacts.All.",
                nameof(view));
    }

    private static SelectionContent Parse(JsonElement root)
    {
        PastedSelection<ElementNode> pasted = PastedSelectionReader.Read(new ElementNode(root));
        FilterJson.Refuse(pasted.Fault);
        SelectionQuery query = pasted.Filter is { } filter
            ? new FilterQuery(new RawNode(FilterJson.OfChecked(filter.Element)))
            : TextQuery.Of(pasted.Query!);
        return new SelectionContent(query)
        {
            Limit = pasted.Limit,
            Sort = [.. pasted.Sort?.Items.Select(item => new RawSortKey(CanonicalJson.Write(item.Element))) ?? []],
            Doubt = pasted.Doubt,
            PageDoubt = pasted.PageDoubt,
        };
    }
}
