using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send without a loop that repeats an earlier one: in a catch, or behind one that goes on.</summary>
internal sealed class RetriedSend(
    SemanticModel model, KnownSymbols known, CatchMatching matching, CancellationToken cancellationToken)
{
    /// <summary>The attempts that a send can repeat, as far as the syntax tells.</summary>
    public static IEnumerable<TryStatementSyntax> Attempts(InvocationExpressionSyntax send)
    {
        SyntaxNode function = send.EnclosingFunction();
        return send.Ancestors().TakeWhile(node => node != function).SelectMany(node => node switch
        {
            CatchClauseSyntax { Parent: TryStatementSyntax attempt } => [attempt],
            StatementSyntax statement =>
                statement.SiblingStatements()?.TakeWhile(candidate => candidate != statement).OfType<TryStatementSyntax>() ?? [],
            _ => [],
        });
    }

    /// <summary>Determines whether a send is sent again where an attempt failed.</summary>
    public bool Repeats(SentExpression send, TryStatementSyntax attempt)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        return Sends(attempt).Any(call => SentExpression.Find(model, known, call, cancellationToken) is { } first
            && same.AreEquivalent(first.Action, call, send.Action, send.Call)
            && same.AreEquivalent(first.Client, call, send.Client, send.Call)
            && matching.Handlers(attempt).Any(handler => handler.Span.Contains(send.Call.Span)
                ? IsIn(handler, call, send.Call)
                : !attempt.Span.Contains(send.Call.Span) && IsBehind(handler, attempt, call, send.Call)));
    }

    private IEnumerable<InvocationExpressionSyntax> Sends(TryStatementSyntax attempt) =>
        attempt.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => SentExpression.MayBe(known, call)
            && call.EnclosingFunction() == attempt.EnclosingFunction()
            && call.Ancestors().OfType<TryStatementSyntax>().First(
                statement => statement == attempt || (statement.Catches.Count > 0 && statement.Block.Span.Contains(call.Span))) == attempt);

    // What is sent under one condition and sent again under another may be sent once.
    private bool IsIn(CatchClauseSyntax handler, InvocationExpressionSyntax first, InvocationExpressionSyntax second) =>
        Way(handler, first, second) is var (path, _)
        && path.Passes(handler.Block, second.SpanStart)
        && path.Reaches(second, handler.Block)
        && !(PathFromCatch.IsConditional(first, ((TryStatementSyntax)handler.Parent!).Block)
            && PathFromCatch.IsConditional(second, handler.Block));

    private bool IsBehind(
        CatchClauseSyntax handler,
        TryStatementSyntax attempt,
        InvocationExpressionSyntax first,
        InvocationExpressionSyntax second)
    {
        (PathFromCatch path, CatchState state) = Way(handler, first, second);
        StatementSyntax[] following = [.. attempt.SiblingStatements()!.SkipWhile(statement => statement != attempt).Skip(1)
            .TakeWhile(statement => statement.SpanStart <= second.SpanStart)];
        return following is [.., var last]
            && path.Passes(handler.Block, handler.Span.End)
            && following.All(part => path.Passes(part, second.SpanStart))
            && path.Reaches(second, last)
            && IsForFailure(attempt, following, second, state);
    }

    // What is sent whether the first attempt failed or not is meant to be sent twice.
    private static bool IsForFailure(
        TryStatementSyntax attempt, StatementSyntax[] following, InvocationExpressionSyntax second, CatchState state) =>
        attempt.Block.Statements.LastOrDefault() is ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
        || following.OfType<IfStatementSyntax>().Any(choice => state.AsksForFailure(choice.Condition))
        || PathFromCatch.Around(second, following[following.Length - 1]).OfType<AssignmentExpressionSyntax>()
            .Any(assignment => state.IsNull(assignment.Left));

    private (PathFromCatch Way, CatchState Failed) Way(CatchClauseSyntax handler, SyntaxNode first, SyntaxNode second)
    {
        CatchState state = new(handler, first, second);
        return (new PathFromCatch(model, matching, state, cancellationToken), state);
    }
}
