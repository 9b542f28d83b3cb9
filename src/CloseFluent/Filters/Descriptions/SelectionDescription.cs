namespace CloseFluent;

/// <summary>Describes a selection in English: what it takes, in which order, and at most how many.</summary>
internal static class SelectionDescription
{
    public static string Describe(SelectionContent content) => Describe(content, isRedacted: false, isOneLine: false);

    /// <summary>Describes a selection on one line, however long that is.</summary>
    public static string OnOneLine(SelectionContent content) => Describe(content, isRedacted: false, isOneLine: true);

    /// <summary>Describes a selection on one line, without the values that may be about a person.</summary>
    public static string Redacted(SelectionContent content) => Describe(content, isRedacted: true, isOneLine: true);

    /// <summary>
    /// Gets what must be said beside the description where the selection depends on the caller's time zone, or on that of the
    /// action; else null.
    /// </summary>
    public static string? ZoneOf(SelectionContent content, TimeZoneInfo? zone = null) =>
        content.Query is FilterQuery filter && FilterZone.NeedsTimeZone(filter.Root.Json)
            ? FilterZone.Describe(zone?.Id)
            : null;

    /// <summary>Gets what is selected, in one word for many of them: <c>leads</c>.</summary>
    public static string NounOf(SelectionContent content) => Subject(content.Query, isRedacted: false).Many;

    private static string Describe(SelectionContent content, bool isRedacted, bool isOneLine)
    {
        JsonTree[] sort = [.. content.Sort.Select(key => isRedacted ? FilterRedaction.Apply(key) : key)];
        string? limit = content.Limit is { } most ? SelectionSubject.Count(most) : null;
        return Subject(content.Query, isRedacted).Describe(SortDescription.Describe(sort), limit, isOneLine);
    }

    private static SelectionSubject Subject(SelectionQuery query, bool isRedacted) => (query, isRedacted) switch
    {
        (FilterQuery filter, true) => SelectionSubject.FromFilter(FilterRedaction.Apply(filter.Root.Json)),
        (FilterQuery filter, false) => SelectionSubject.FromFilter(filter.Root.Json),
        (_, true) => SelectionSubject.FromTextQuery(FilterRedaction.Redacted),
        (_, false) => SelectionSubject.FromTextQuery(((TextQuery)query).Text),
    };
}
