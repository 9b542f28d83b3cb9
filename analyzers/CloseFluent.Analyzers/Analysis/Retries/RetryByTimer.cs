using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A function that a timer calls until a send succeeds, which ends the timer. One that the timer calls for good may be a
/// campaign of every day, and retries nothing.
/// </summary>
internal static class RetryByTimer
{
    private static readonly HashSet<string> s_ends = ["Stop", "Dispose", "DisposeAsync", "Change"];

    /// <summary>Determines whether an unknown outcome of a send leads to the same send at the next call.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, SentExpression send, ITypeSymbol exception, CancellationToken cancellationToken)
    {
        SyntaxNode function = send.Call.EnclosingFunction();
        if (CatchMatching.FindAttempt(send.Call) is not { Finally: null, Parent: BlockSyntax body } attempt
            || body.Parent != function
            || !EndsOnSuccess(attempt, send.Call)
            || !TimerFunction.Is(model, function, cancellationToken))
        {
            return false;
        }

        CatchMatching matching = new(model, exception, attempt, cancellationToken);
        PathFromCatch path = new(model, matching, cancellationToken);
        StatementSyntax[] behind = [.. body.Statements.Where(statement => statement.SpanStart >= attempt.Span.End)];
        return path.Reaches(send.Call, function)
            && body.Statements.Concat(attempt.Block.Statements)
                .Where(statement => statement.Span.End <= send.Call.SpanStart)
                .All(statement => path.Passes(statement, send.Call.SpanStart))
            && matching.Handlers().Any(handler => behind.Append(handler.Block).All(
                part => path.Passes(part, part.Span.End) && !part.DescendantsInFunction().Any(IsEnd)))
            && !new ChangeInIteration(model, known, new CodeRegion(send.Call, [function.Span], node => node != function
                && !(attempt.Block.Span.Contains(node.Span) && node.SpanStart >= send.Call.Span.End)), cancellationToken)
                .MayChange(send);
    }

    private static bool EndsOnSuccess(TryStatementSyntax attempt, InvocationExpressionSyntax call) =>
        attempt.Block.Statements.Any(statement => statement is ExpressionStatementSyntax
            && statement.SpanStart >= call.Span.End
            && statement.DescendantsInFunction().Any(IsEnd));

    // timer.Stop(), timer.Change(Timeout.Infinite, 0) and timer.Enabled = false
    private static bool IsEnd(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.CalledName()?.Identifier.ValueText is { } name && s_ends.Contains(name),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Enabled" or "IsEnabled" } } => true,
        _ => false,
    };
}
