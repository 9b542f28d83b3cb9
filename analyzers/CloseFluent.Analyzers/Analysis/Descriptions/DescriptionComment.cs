using System.Text.RegularExpressions;
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

    // Several blanks belong to a text that is quoted, and a line ends at none of them.
    private static readonly Regex s_blanks = new(" +", RegexOptions.CultureInvariant);
    private static readonly Regex s_oneBlank = new("(?<! ) (?! )", RegexOptions.CultureInvariant);

    private readonly SourceText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly string _content;

    private DescriptionComment(SourceText text, TextLine line, string content)
    {
        _text = text;
        _content = content;
        (_first, _end) = FindLines(text, line.LineNumber);
    }

    /// <summary>Gets whether there is one already that says the same.</summary>
    public bool IsUpToDate => s_blanks.Replace(Existing, " ") == s_blanks.Replace(_content, " ");

    /// <summary>What the comment replaces: the one that is there, or nothing.</summary>
    public TextSpan Span => TextSpan.FromBounds(_text.Lines[_first].Start, _text.Lines[_end].Start);

    private string Existing => string.Join(" ", Enumerable.Range(_first, _end - _first)
        .Select(index => _text.Lines[index].ToString().Trim().Substring(2).Trim()));

    /// <summary>The comment for an expression; null where it shares its line.</summary>
    public static DescriptionComment? Find(SourceText text, SyntaxNode root, DescribedExpression described)
    {
        TextLine line = text.Lines.GetLineFromPosition(described.Syntax.SpanStart);
        int start = line.Start + line.ToString().TakeWhile(char.IsWhiteSpace).Count();

        // A line can begin within a text, or with another chain.
        SyntaxToken first = root.FindToken(start);
        if (!(first.SpanStart == start || IsComment(root.FindTrivia(start), start))
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
        while (line > 0 && IsContinued(text.Lines[line]))
        {
            line--;
        }

        return IsHead(text.Lines[line]);
    }

    /// <summary>The lines of the comment.</summary>
    public string Write(string indent, string lineEnd)
    {
        List<string> lines = [indent + "//"];
        foreach (string word in s_oneBlank.Split(_content))
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

    // A line can begin with a short comment, too.
    private static bool IsComment(SyntaxTrivia trivia, int start) =>
        trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.SpanStart == start;

    private static bool IsBehindAnother(SyntaxNode root, int start, ExpressionSyntax syntax)
    {
        TextSpan before = TextSpan.FromBounds(start, Math.Max(start, syntax.SpanStart));
        return root.DescendantNodes(node => node.FullSpan.IntersectsWith(before))
            .Any(node => node is InvocationExpressionSyntax && before.Contains(node.Span));
    }

    // What someone wrote below it, and pragmas, may be between the comment and the chain.
    private static (int First, int End) FindLines(SourceText text, int line)
    {
        int first = line;
        do
        {
            first--;
        }
        while (first >= 0 && !IsHead(text.Lines[first]) && IsBetween(text.Lines[first]));

        if (first < 0 || !IsHead(text.Lines[first]))
        {
            return (line, line);
        }

        int end = first + 1;
        while (end < line && IsContinued(text.Lines[end]))
        {
            end++;
        }

        return (first, end);
    }

    private static bool IsHead(TextLine line) => line.ToString().TrimStart() is var text
        && text.StartsWith(Slashes, StringComparison.Ordinal)
        && s_heads.Any(head => text.IndexOf(head, StringComparison.Ordinal) == Slashes.Length);

    private static bool IsContinued(TextLine line) =>
        line.ToString().TrimStart().StartsWith(Continued, StringComparison.Ordinal);

    private static bool IsBetween(TextLine line) => line.ToString().TrimStart() is var text
        && (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("#pragma", StringComparison.Ordinal));
}
