using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE4002: waits with the library, where the loop does nothing else; its token and its comments stay.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PollingIsHandWrittenFix))]
public sealed class PollingIsHandWrittenFix() : RuleFix(RuleDescriptors.PollingIsHandWritten)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName() is not { } name
            || name.Invocation() is not { } call
            || PollingLoop.Find(context.Known, call) is not { } loop
            || PollingLoop.OnlyStatement(loop, call) is not { } statement
            || Tokens(context, loop, call) is not { Length: < 2 } tokens
            || call.ArgumentList.Arguments.Count > tokens.Length + 1)
        {
            return null;
        }

        string token = tokens.Length == 0 ? "" : $", cancellationToken: {tokens[0]}";
        string wait = $"WaitAsync({call.ArgumentList.Arguments[0]}{token})";
        string between = context.LineEnd() + context.IndentAt(loop.SpanStart);
        string comments = string.Concat(loop.DescendantTrivia().Where(IsComment)
            .Where(trivia => loop.Span.Contains(trivia.Span))
            .Select(comment => comment + between));
        string text = context.Text.ToString(TextSpan.FromBounds(statement.SpanStart, name.SpanStart)) + wait
            + context.Text.ToString(TextSpan.FromBounds(call.Span.End, statement.Span.End));
        return new FixEdit("Wait with WaitAsync", new TextChange(loop.Span, comments + text));
    }

    // What ends the question or the wait between two of them, if that is the same.
    private static string[] Tokens(FixContext context, StatementSyntax loop, InvocationExpressionSyntax question) =>
    [
        .. loop.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call == question || PollingLoop.IsDelay(call))
            .SelectMany(call => call.ArgumentList.Arguments)
            .Where(argument => ScopeLookup.IsToken(
                context.Model.GetTypeInfo(argument.Expression, context.CancellationToken).Type))
            .Select(argument => argument.Expression.ToString())
            .Distinct(),
    ];

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
