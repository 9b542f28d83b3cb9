using System.Text.Json;

namespace CloseFluent;

/// <summary>Says a selection in English: whom it takes, in which order, and at most how many.</summary>
internal static class SelectionWords
{
    public static string Of(SelectionContent content)
    {
        using JsonDocument document = CanonicalJson.Read(content.Write);
        JsonElement selection = document.RootElement;
        SelectionSubject subject = selection.Text("query") is { } query
            ? SelectionSubject.OfTextQuery(query)
            : SelectionSubject.OfFilter(selection.GetProperty("s_query"));
        return subject.Say(OrderWords.Of(selection.List("sort") ?? []), content.Limit);
    }
}
