using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>The comment above a chain that says what it does: one that was written before is known by how it begins.</summary>
internal sealed class DescriptionComment
{
    private const string Slashes = "// ";
    private const string Continued = "//   ";
    private const int Widest = 120;

    private static readonly string[] s_heads = ["Bulk action: ", "Selection: ", "Filter: "];

    private readonly SourceText _text;
    private readonly TextLine _line;
    private readonly int _first;
    private readonly string _content;

    private DescriptionComment(SourceText text, TextLine line, string content)
    {
        _text = text;
        _line = line;
        _content = content;
        _first = FirstLine(text, line.LineNumber);
    }

    /// <summary>Gets whether there is one already that says the same.</summary>
    public bool IsUpToDate => Existing == _content;

    /// <summary>What the comment replaces: the one that is there, or nothing.</summary>
    public TextSpan Span => TextSpan.FromBounds(_text.Lines[_first].Start, _line.Start);

    private string Existing => string.Join(" ", Enumerable.Range(_first, _line.LineNumber - _first)
        .Select(index => _text.Lines[index].ToString().Trim().Substring(2).Trim()));

    /// <summary>The comment for an expression; null where it shares its line.</summary>
    public static DescriptionComment? Find(SourceText text, SyntaxNode root, DescribedExpression described)
    {
        TextLine line = text.Lines.GetLineFromPosition(described.Syntax.SpanStart);
        int start = line.Start + line.ToString().TakeWhile(char.IsWhiteSpace).Count();

        // A line can begin within a text, or with another chain.
        SyntaxToken first = root.FindToken(start);
        if (first.SpanStart != start
            || first.Parent is InterpolatedStringContentSyntax
            || IsBehindAnother(root, start, described.Syntax))
        {
            return null;
        }

        string head = s_heads.First(known => known.StartsWith(described.Noun, StringComparison.OrdinalIgnoreCase));
        return new DescriptionComment(text, line, head + described.Sentence);
    }

    /// <summary>Determines whether a comment, or a part of one, was written by the refactoring.</summary>
    public static bool IsPart(SyntaxTrivia comment)
    {
        if (!comment.IsKind(SyntaxKind.SingleLineCommentTrivia) || comment.SyntaxTree?.GetText() is not { } text)
        {
            return false;
        }

        int line = text.Lines.GetLineFromPosition(comment.SpanStart).LineNumber;
        return IsHead(text.Lines[line]) || FirstLine(text, line) < line;
    }

    /// <summary>The lines of the comment.</summary>
    public string Write(string indent, string lineEnd)
    {
        List<string> lines = [indent + "//"];
        foreach (string word in _content.Split(' '))
        {
            string last = lines[lines.Count - 1];
            if (last.Length + 1 + word.Length <= Widest || last.Length <= indent.Length + Continued.Length)
            {
                lines[lines.Count - 1] = $"{last} {word}";
            }
            else
            {
                lines.Add(indent + Continued + word);
            }
        }

        return string.Join(lineEnd, lines) + lineEnd;
    }

    private static bool IsBehindAnother(SyntaxNode root, int start, ExpressionSyntax syntax)
    {
        TextSpan before = TextSpan.FromBounds(start, Math.Max(start, syntax.SpanStart));
        return root.DescendantNodes(node => node.FullSpan.IntersectsWith(before))
            .Any(node => node is InvocationExpressionSyntax && before.Contains(node.Span));
    }

    // The lines of a comment are written together.
    private static int FirstLine(SourceText text, int end)
    {
        int first = end;
        do
        {
            first--;
        }
        while (first >= 0 && IsContinued(text.Lines[first]));

        return first >= 0 && IsHead(text.Lines[first]) ? first : end;
    }

    private static bool IsHead(TextLine line) => line.ToString().TrimStart() is var text
        && text.StartsWith(Slashes, StringComparison.Ordinal)
        && s_heads.Any(head => text.IndexOf(head, StringComparison.Ordinal) == Slashes.Length);

    private static bool IsContinued(TextLine line) =>
        line.ToString().TrimStart().StartsWith(Continued, StringComparison.Ordinal);
}
