using System.Text.Json;

namespace CloseFluent.Grammar;

/// <content>JSON, which only the library has as a value.</content>
internal static partial class TextEscaping
{
    private const int LongestJson = 60;

    /// <summary>Gets JSON that has no description.</summary>
    public static string Json(JsonElement json)
    {
        string text = json.GetRawText();
        string shown = Escape(Cut(text, LongestJson), isQuoted: false);
        return text.Length <= LongestJson ? shown : json.ValueKind == JsonValueKind.Object ? shown + "…}" : shown + "…";
    }
}
