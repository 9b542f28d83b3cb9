namespace CloseFluent.Grammar;

/// <summary>
/// What is demanded of a text, by the name of the kind of argument that it is passed to: guards throw it, rules report it.
/// </summary>
internal static class TextDemand
{
    private const string OfClose = "close.com";
    private const string CustomField = "cf_";

    private const string BlankWords =
        "The words to look for are blank; Close would match nothing or everything. To ask whether there is any text, "
        + "write .Exists() or .IsEmpty().";

    /// <summary>Why a text is refused, as a sentence; null where it is taken, or the kind is not one of texts.</summary>
    public static string? FaultOf(string kind, string text) => kind switch
    {
        "Words" => FaultIf(string.IsNullOrWhiteSpace(text), BlankWords),
        "Query" => FaultOfQuery(text),
        "Name" => FaultIf(string.IsNullOrWhiteSpace(text), "A name is needed here, and the text is blank."),
        "FieldValue" => FaultIf(
            string.IsNullOrWhiteSpace(text),
            "The value is blank. To leave the field without a value, write Bulk.ClearCustomField(…)."),
        "FilterName" => FaultOfFilterName(text),
        "FieldName" => FaultOfFieldName(text),
        "CustomFieldName" => FaultOfCustomFieldName(text),
        "IdText" => FaultIf(
            !IsIdText(text), "Ids cannot be empty or dots alone, or contain white space, control characters or slashes."),
        "TableName" => FaultIf(
            !IsTableName(text), $"\"{LineBreaks.Show(text)}\" is not a name of letters, digits and underscores."),
        "RoutePath" => FaultIf(
            text is not ['/', .., '/'], $"\"{LineBreaks.Show(text)}\" is not a path that begins and ends with a slash."),
        "Host" => FaultOfHost(text),
        _ => SecretDemand.FaultOf(kind, text),
    };

    private static string? FaultIf(bool isFaulty, string fault) => isFaulty ? fault : null;

    private static string? FaultOfQuery(string text)
    {
        if (text.Trim() == "*")
        {
            return "\"*\" selects every lead. If that is meant, write Leads.All.";
        }

        return FaultIf(string.IsNullOrWhiteSpace(text), BlankWords);
    }

    private static string? FaultOfFilterName(string text) => FaultIf(
        text.Length == 0 || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)),
        $"\"{LineBreaks.Show(text)}\" is not a valid name in Close's filter language: names are not blank and have "
        + "no white space, for example activity.email.");

    private static string? FaultOfFieldName(string text) => FaultOfFilterName(text) ?? FaultIf(
        text.StartsWith("custom.", StringComparison.Ordinal),
        $"\"{LineBreaks.Show(text)}\" is a custom field; in a filter it is named by its id: write .Custom(\"cf_…\").");

    private static string? FaultOfCustomFieldName(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "The name of a custom field is not blank.";
        }

        return FaultIf(
            text.StartsWith(CustomField, StringComparison.Ordinal) && text.Length > CustomField.Length && IsIdText(text),
            $"\"{LineBreaks.Show(text)}\" is the id of a custom field: write the call without ByName.");
    }

    private static string? FaultOfHost(string text)
    {
        if (Uri.CheckHostName(text) == UriHostNameType.Unknown)
        {
            return $"\"{LineBreaks.Show(text)}\", which is not a valid host: it is one name or IP address without scheme, port or "
                + "wildcard, for example close-sandbox.";
        }

        string name = text.TrimEnd('.');
        return FaultIf(
            name.Equals(OfClose, StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("." + OfClose, StringComparison.OrdinalIgnoreCase),
            $"{text}: Close itself is reached by https alone. Leave the option out.");
    }

    // An id becomes part of a path, so what would end or split it there is refused as well.
    private static bool IsIdText(string text) => text is not ("" or "." or "..") && !text.Any(c =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '/' or '\\' or '?' or '#' or '%');

    private static bool IsTableName(string text) => text.Length > 0
        && !char.IsDigit(text[0])
        && text.All(c => c is '_' or '.' || (c < 128 && char.IsLetterOrDigit(c)));
}
