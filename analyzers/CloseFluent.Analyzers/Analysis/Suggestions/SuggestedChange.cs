using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>The one change that a message names, as a diagnostic carries it to its fix.</summary>
internal static class SuggestedChange
{
    private const string Start = "ChangeStart";
    private const string Length = "ChangeLength";
    private const string Text = "ChangeText";
    private const string Shown = "ChangeShown";

    /// <summary>The properties of the diagnostic; none where there is no such change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="shown">What a menu shows of it; null where its text is whole code by itself.</param>
    public static ImmutableDictionary<string, string?> Write(TextChange? change, string? shown = null)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        return change is { NewText: { } text, Span: var span }
            ? properties.Add(Start, span.Start.ToString(CultureInfo.InvariantCulture))
                .Add(Length, span.Length.ToString(CultureInfo.InvariantCulture))
                .Add(Text, text)
                .Add(Shown, shown ?? text)
            : properties;
    }

    /// <summary>The change, and what a menu shows of it; null where the diagnostic carries none.</summary>
    /// <param name="find">Finds a property by its name.</param>
    public static (TextChange Change, string Shown)? Find(Func<string, string?> find) =>
        find(Start) is { } start && find(Length) is { } length && find(Text) is { } text && find(Shown) is { } shown
            ? (new TextChange(
                new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture)), text),
                shown)
            : null;
}
