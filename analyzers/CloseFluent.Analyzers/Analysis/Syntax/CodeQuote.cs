using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>
/// Shows code in a message: on one line, with the user's blanks, without comments, and no longer than can be read; what is
/// left out becomes an ellipsis, and what was opened is closed.
/// </summary>
internal static class CodeQuote
{
    /// <summary>For what names the place that a message is about.</summary>
    public const int Short = 60;

    /// <summary>For what a message says to write.</summary>
    public const int Long = 80;

    private const string Ellipsis = "…";

    private static readonly string[] s_breaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    public static string From(SyntaxNode node, int longest = Short) => From(node.Tokens(), longest);

    public static string From(string code, int longest = Long) => From(SyntaxFactory.ParseTokens(code), longest);

    /// <summary>A part of a message: whatever was put into it, a message is one line.</summary>
    public static string OnOneLine(string words)
    {
        string[] lines = words.Split(s_breaks, StringSplitOptions.None);
        string line = lines[0];
        foreach (string next in lines.Skip(1).Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            line = line.TrimEnd();
            bool touches = line.Length == 0 || line[line.Length - 1] is '(' or '[' or '.'
                || next[0] is '.' or ')' or ']' or ',' or '?';
            line += touches ? next : " " + next;
        }

        return LineBreaks.OnOneLine(line);
    }

    private static string From(IEnumerable<SyntaxToken> tokens, int longest)
    {
        string text = "";
        string open = "";
        SyntaxToken last = default;
        foreach (SyntaxToken token in tokens.Where(token => token.Text.Length > 0))
        {
            string blank = text.Length == 0 ? "" : Between(last, token);
            string shown = OnOneLine(token);
            string opened = Open(open, token);
            if (text.Length + blank.Length + shown.Length + opened.Length > longest)
            {
                return text + blank + Ellipsis + open;
            }

            text += blank + shown;
            open = opened;
            last = token;
        }

        return text;
    }

    // White space stays as it is within a line; a line break is none before a dot and behind a bracket, and a blank
    // elsewhere.
    private static string Between(SyntaxToken left, SyntaxToken right)
    {
        SyntaxTrivia[] between = [.. left.TrailingTrivia.Concat(right.LeadingTrivia)];
        if (between.Length == 0)
        {
            return "";
        }

        bool isOneLine = between.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return isOneLine || !(Touches(right) || IsOpening(left) || left.IsKind(SyntaxKind.DotToken)) ? " " : "";
    }

    private static bool Touches(SyntaxToken right) => right.Kind() is SyntaxKind.DotToken or SyntaxKind.QuestionToken
        or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CommaToken or SyntaxKind.SemicolonToken;

    private static bool IsOpening(SyntaxToken left) =>
        left.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken;

    private static string OnOneLine(SyntaxToken token)
    {
        if (!token.Text.Any(c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))
        {
            return token.Text;
        }

        int quotes = token.Text.TakeWhile(c => c == '"').Count();
        return token.Kind() switch
        {
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
                new string('"', quotes) + Ellipsis + new string('"', quotes),
            SyntaxKind.StringLiteralToken => $"@\"{Ellipsis}\"",
            SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken => token.Text.Trim(),
            _ => Ellipsis,
        };
    }

    // What would close all that is open, innermost first.
    private static string Open(string open, SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.OpenParenToken => ")" + open,
        SyntaxKind.OpenBracketToken => "]" + open,
        SyntaxKind.OpenBraceToken => "}" + open,
        SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken => "\"" + open,
        SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken
            or SyntaxKind.InterpolatedStringEndToken when open.Length > 0 => open.Substring(1),
        _ => open,
    };
}
