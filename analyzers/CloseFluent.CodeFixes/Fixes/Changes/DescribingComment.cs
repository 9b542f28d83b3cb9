using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Writes what a chain does as a comment above it, or renews the one that was written before.</summary>
internal static class DescribingComment
{
    private const int LongestTitle = 160;

    public static FixEdit? Find(FixContext context)
    {
        if (FindPart(context) is not { } part
            || DescribedExpression.Find(context.Model, context.Known, part, context.CancellationToken) is not { } described
            || DescriptionComment.Find(context.Text, context.Root, described) is not { IsUpToDate: false } comment)
        {
            return null;
        }

        string text = comment.Write(context.IndentAt(described.Syntax.SpanStart), context.LineEnd());
        return new FixEdit($"Describe this {described.Noun}: {Shorten(described.Sentence)}", new TextChange(comment.Span, text));
    }

    // The caret is often before or behind a name.
    private static ExpressionSyntax? FindPart(FixContext context) =>
        context.FindName() ?? context.Find<ExpressionSyntax>();

    private static string Shorten(string sentence)
    {
        if (sentence.Length <= LongestTitle)
        {
            return sentence;
        }

        // Up to a word outside of brackets and quotes.
        int end = LongestTitle;
        while (end > 0 && (sentence[end] != ' ' || !IsClosed(sentence.Substring(0, end))))
        {
            end--;
        }

        return sentence.Substring(0, end) + " …";
    }

    private static bool IsClosed(string text) =>
        text.Count(c => c is '(' or '{') == text.Count(c => c is ')' or '}') && text.Count(c => c == '"') % 2 == 0;
}
