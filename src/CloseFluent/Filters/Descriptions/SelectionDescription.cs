using System.Text.Json;

namespace CloseFluent;

/// <summary>Says a selection in English: whom it takes, in which order, and at most how many.</summary>
internal static class SelectionDescription
{
    private const string Zone = "days and distances in time are those of the client's TimeZone, UTC unless set";

    public static string Describe(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Write);
        return Describe(document.RootElement, content.Limit, isOneLine: false);
    }

    /// <summary>Says a selection on one line, however long that is.</summary>
    public static string OnOneLine(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Write);
        return Describe(document.RootElement, content.Limit, isOneLine: true);
    }

    /// <summary>Says a selection on one line, without the values that may be about a person.</summary>
    public static string Redacted(SelectionContent content)
    {
        using JsonDocument document = RedactedSelection.From(content);
        return Describe(document.RootElement, content.Limit, isOneLine: true);
    }

    /// <summary>What must be said beside the words where the selection depends on the caller's time zone; else null.</summary>
    public static string? ZoneOf(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Query.Write);
        return FilterZone.NeedsTimeZone(document.RootElement) ? Zone : null;
    }

    /// <summary>What is selected, in one word for many of them: <c>leads</c>.</summary>
    public static string NounOf(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Query.Write);
        return Subject(document.RootElement).Many;
    }

    private static string Describe(JsonElement selection, int? limit, bool isOneLine) =>
        Subject(selection).Say(SortDescription.Describe(selection.List("sort") ?? []), limit, isOneLine);

    private static SelectionSubject Subject(JsonElement selection) => selection.Text("query") is { } query
        ? SelectionSubject.OfTextQuery(query)
        : SelectionSubject.OfFilter(selection.GetProperty("s_query"));
}
