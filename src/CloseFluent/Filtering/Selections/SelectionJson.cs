using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads what Close's "Copy Filters" yields: a filter, or one wrapped together with its order and limit.</summary>
internal static class SelectionJson
{
    public static SelectionContent Parse(string json) => FilterJson.Read(json, Parse);

    private static SelectionContent Parse(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FilterFormatException("A filter is a JSON object", "$");
        }

        return root.TryGetProperty("query", out _) || root.TryGetProperty("s_query", out _)
            ? Unwrap(root)
            : Filter(root, "$");
    }

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
                + "Leads.All.",
                nameof(view));
    }

    private static SelectionContent Unwrap(JsonElement wrapper)
    {
        SelectionContent content = new(null!);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in wrapper.EnumerateObject())
        {
            string path = "$." + member.Name;
            string slot = member.Name == "s_query" ? "query" : member.Name;
            if (!seen.Add(slot))
            {
                throw new FilterFormatException($"\"{slot}\" stands twice, and readers differ on which of them counts", path);
            }

            content = slot switch
            {
                "query" => Filter(member.Value, path) with { Limit = content.Limit, Sort = content.Sort },
                "results_limit" => content with { Limit = Limit(member.Value, path) },
                "sort" => content with { Sort = Sort(member.Value, path) },
                _ => throw new FilterFormatException(
                    $"\"{LineBreaks.Show(slot)}\" does not belong beside a filter; copied filters hold query, results_limit "
                    + "and sort. To leave it out on purpose, paste the value of query alone",
                    path),
            };
        }

        return content;
    }

    private static SelectionContent Filter(JsonElement filter, string path)
    {
        RawNode node = new(FilterJson.OfNode(filter, path));
        FilterMeaning meaning = new();
        return meaning.Of(filter, path) is not true
            ? new SelectionContent(new FilterQuery(node)) { Doubt = SelectionDoubt.Of(filter, meaning) }
            : throw new FilterFormatException(
                "The filter holds no condition and would match everything, or nothing. If everything is meant, write Leads.All. "
                + "(An answer of "
                + "Close's also holds match_all where the action was selected by a text query)",
                path);
    }

    private static int? Limit(JsonElement limit, string path) => limit.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when limit.TryGetInt32(out int value) && value > 0 => value,
        _ => throw new FilterFormatException("\"results_limit\" is a whole number of 1 or more, or null", path),
    };

    private static IReadOnlyList<SortKey> Sort(JsonElement sort, string path) => sort.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array when sort.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object) =>
            [.. sort.EnumerateArray().Select((item, index) => SortKey(item, $"{path}[{index}]"))],
        _ => throw new FilterFormatException("\"sort\" is a list of objects, or null", path),
    };

    private static RawSortKey SortKey(JsonElement item, string path)
    {
        FilterJsonReader.RequireUnique(item, path);
        return new RawSortKey(CanonicalJson.Write(item));
    }
}
