using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the character of a literal that a character of its text was written as.</summary>
internal static class LiteralPosition
{
    /// <summary>The place, or null where escapes are between the text and the source.</summary>
    public static Location? Find(ExpressionSyntax expression, string text, int index)
    {
        if (expression is not LiteralExpressionSyntax literal || text.Length == 0)
        {
            return null;
        }

        index = Math.Min(index, text.Length - 1);
        bool isRaw = literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
        int start = isRaw ? InRawLines(literal.Token.Text, text, index) : InLiteral(literal.Token.Text, text, index);
        return start < 0 ? null : Location.Create(literal.SyntaxTree, new TextSpan(literal.SpanStart + start, 1));
    }

    private static int InLiteral(string source, string text, int index) =>
        source.IndexOf(text, StringComparison.Ordinal) is >= 0 and var begin ? begin + index : -1;

    // Each line of the text is one line lower in the source, behind the white space before the closing quotes.
    private static int InRawLines(string source, string text, int index)
    {
        int line = text.Take(index).Count(c => c == '\n') + 1;
        int column = index - (index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1);
        int indent = source.LastIndexOf('\n') is var last && source.IndexOf('"', last) is var quotes ? quotes - last - 1 : 0;
        int start = 0;
        for (; line > 0; line--)
        {
            start = source.IndexOf('\n', start) + 1;
        }

        return start + indent + column < source.Length ? start + indent + column : -1;
    }
}
