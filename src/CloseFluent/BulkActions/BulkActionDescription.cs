namespace CloseFluent;

/// <summary>
/// Describes an action in one English sentence. A selection that needs a list is indented below the sentence, so that what
/// the action does is read first and on one line.
/// </summary>
internal static class BulkActionDescription
{
    public static string Describe(BulkAction action)
    {
        string selection = SelectionDescription.Describe(action.Settings.BoundedSelection);
        return selection.IndexOf('\n') < 0
            ? Sentence(action, selection) + "."
            : $"{Sentence(action, "the selection below")}:\n  {selection.Replace("\n", "\n  ")}";
    }

    /// <summary>Describes an action on one line, however long that is.</summary>
    public static string OnOneLine(BulkAction action) =>
        Sentence(action, SelectionDescription.OnOneLine(action.Settings.BoundedSelection)) + ".";

    /// <summary>Describes an action on one line, without what may be about a person.</summary>
    public static string Redacted(BulkAction action) =>
        Sentence(action, SelectionDescription.Redacted(action.Settings.BoundedSelection), isRedacted: true) + ".";

    private static string Sentence(BulkAction action, string selection, bool isRedacted = false) =>
        action.Describe(selection, isRedacted)
        + (action.SendsDoneEmail ? string.Empty : ActionSentences.NoDoneEmail)
        + Limit(action)
        + (SelectionDescription.ZoneOf(action.Selection.Content, action.Settings.TimeZone) is { } zone ? $"; {zone}" : string.Empty);

    private static string Limit(BulkAction action) => action.MaxMatches is { } bound
        ? ActionSentences.NotSentAbove(
            SelectionSubject.Count(bound), SelectionDescription.NounOf(action.Selection.Content))
        : string.Empty;
}
