using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>Writes JSON again, and as a literal of C#.</summary>
internal static class JsonText
{
    /// <summary>Determines whether the language of a file has raw literals.</summary>
    public static bool CanBeRaw(SyntaxTree tree) =>
        tree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };

    /// <summary>A value as a literal on one line.</summary>
    public static string Literal(JsonTree value, bool canBeRaw)
    {
        string text = Write(value);
        return canBeRaw && !text.Contains("\"\"\"") ? $"\"\"\"{text}\"\"\"" : SymbolDisplay.FormatLiteral(text, quote: true);
    }

    /// <summary>A value without blanks.</summary>
    public static string Write(JsonTree value) => value.Kind switch
    {
        JsonKind.Object =>
            "{" + string.Join(",", value.Members.Select(member => Quote(member.Name) + ":" + Write(member.Value))) + "}",
        JsonKind.List => "[" + string.Join(",", value.Items.Select(Write)) + "]",
        JsonKind.Text => Quote(value.Text),
        JsonKind.Number => value.Text,
        _ => value.Kind.ToString().ToLowerInvariant(),
    };

    private static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(Escape(c));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(char c)
    {
        if (c is '"' or '\\')
        {
            return "\\" + c;
        }

        return MustBeEscaped(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString();
    }

    // A line separator ends a raw literal, and what reverses text or cannot be seen should not be in source.
    private static bool MustBeEscaped(char c) => char.IsControl(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Format;
}
