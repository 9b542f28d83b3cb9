using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Pictures.Tests;

/// <summary>Code in the colours of an editor, with a wave below what a diagnostic marks.</summary>
internal static class Editor
{
    public static async Task<IReadOnlyList<IReadOnlyList<Run>>> LinesAsync(Document document, params TextSpan[] marked)
    {
        SourceText text = await document.GetTextAsync();
        string[] colours = new string[text.Length];
        Array.Fill(colours, Colour.Text);
        foreach (ClassifiedSpan span in await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length)))
        {
            if (ColourOf(span.ClassificationType) is { } colour)
            {
                Array.Fill(colours, colour, span.TextSpan.Start, span.TextSpan.Length);
            }
        }

        return [.. text.Lines.Select(line => Runs(text, line.Span, colours, marked))];
    }

    private static List<Run> Runs(SourceText text, TextSpan line, string[] colours, TextSpan[] marked)
    {
        List<Run> runs = [];
        for (int start = line.Start; start < line.End;)
        {
            int end = start + 1;
            while (end < line.End && colours[end] == colours[start] && IsMarked(end, marked) == IsMarked(start, marked))
            {
                end++;
            }

            runs.Add(new Run(
                text.ToString(TextSpan.FromBounds(start, end)),
                colours[start],
                Squiggle: IsMarked(start, marked) ? Colour.Error : null));
            start = end;
        }

        return runs;
    }

    private static bool IsMarked(int index, TextSpan[] marked) => marked.Any(span => span.Contains(index));

    private static string? ColourOf(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword or ClassificationTypeNames.ControlKeyword => Colour.Keyword,
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => Colour.Method,
        ClassificationTypeNames.StringLiteral or ClassificationTypeNames.NumericLiteral => Colour.Literal,
        ClassificationTypeNames.ClassName or ClassificationTypeNames.StructName or ClassificationTypeNames.InterfaceName
            or ClassificationTypeNames.RecordClassName => Colour.Type,
        _ => null,
    };
}
