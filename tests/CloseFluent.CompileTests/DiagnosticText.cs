using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CompileTests;

/// <summary>Renders diagnostics as a compiler prints them to a person: the line, a marker below it, and the message.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n\n", diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .GroupBy(diagnostic => diagnostic.Location)
            .Select(place => Place(place.Key) + string.Join('\n', place.Select(Message))));

    private static string Message(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Place(Location location) =>
        location.SourceTree is { } tree
            ? Marked(tree.GetText(), location.SourceSpan) + "\n"
            : "";

    private static string Marked(SourceText text, TextSpan span)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.Start);
        int length = Math.Max(1, Math.Min(span.End, line.End) - span.Start);
        return $"{line}\n{new string(' ', span.Start - line.Start)}{new string('^', length)}";
    }
}
