using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send without a loop that repeats an earlier one: in a catch, or behind one that goes on.</summary>
internal sealed class RetriedSend(
    SemanticModel model, KnownSymbols known, CatchMatching lost, CancellationToken cancellationToken)
{
    /// <summary>The attempts that a send can repeat, as far as the syntax tells.</summary>
    public static IEnumerable<TryStatementSyntax> Attempts(InvocationExpressionSyntax send)
    {
        SyntaxNode function = send.EnclosingFunction();
        return send.Ancestors().TakeWhile(node => node != function).SelectMany(node => node switch
        {
            CatchClauseSyntax { Parent: TryStatementSyntax attempt } => [attempt],
            StatementSyntax statement =>
                statement.SiblingStatements()?.TakeWhile(one => one != statement).OfType<TryStatementSyntax>() ?? [],
            _ => [],
        });
    }

    /// <summary>Whether a send is sent again where an attempt failed.</summary>
    public bool Repeats(SentExpression send, TryStatementSyntax attempt)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        return Sends(attempt).Any(call => SentExpression.Find(model, known, call, cancellationToken) is { } first
            && same.Are(first.Action, call, send.Action, send.Call)
            && same.Are(first.Client, call, send.Client, send.Call)
            && lost.Handlers(attempt).Any(handler => handler.Span.Contains(send.Call.Span)
                ? IsIn(handler, call, send.Call)
                : !attempt.Span.Contains(send.Call.Span) && IsBehind(handler, attempt, call, send.Call)));
    }

    private IEnumerable<InvocationExpressionSyntax> Sends(TryStatementSyntax attempt) =>
        attempt.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => SentExpression.IsNamed(known, call)
            && call.EnclosingFunction() == attempt.EnclosingFunction()
            && call.Ancestors().OfType<TryStatementSyntax>().First(
                one => one == attempt || (one.Catches.Count > 0 && one.Block.Span.Contains(call.Span))) == attempt);

    // What is sent under one condition and sent again under another may be sent once.
    private bool IsIn(CatchClauseSyntax handler, InvocationExpressionSyntax first, InvocationExpressionSyntax second) =>
        Way(handler, first, second) is var (way, _)
        && way.Passes(handler.Block, second.SpanStart)
        && way.Reaches(second, handler.Block)
        && !(PathFromCatch.IsConditional(first, ((TryStatementSyntax)handler.Parent!).Block)
            && PathFromCatch.IsConditional(second, handler.Block));

    private bool IsBehind(
        CatchClauseSyntax handler,
        TryStatementSyntax attempt,
        InvocationExpressionSyntax first,
        InvocationExpressionSyntax second)
    {
        (PathFromCatch way, CatchState failed) = Way(handler, first, second);
        StatementSyntax[] behind = [.. attempt.SiblingStatements()!.SkipWhile(one => one != attempt).Skip(1)
            .TakeWhile(one => one.SpanStart <= second.SpanStart)];
        return behind is [.., var last]
            && way.Passes(handler.Block, handler.Span.End)
            && behind.All(part => way.Passes(part, second.SpanStart))
            && way.Reaches(second, last)
            && IsForFailure(attempt, behind, second, failed);
    }

    // What is sent whether the first attempt failed or not is meant to be sent twice.
    private static bool IsForFailure(
        TryStatementSyntax attempt, StatementSyntax[] behind, InvocationExpressionSyntax second, CatchState failed) =>
        attempt.Block.Statements.LastOrDefault() is ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
        || behind.OfType<IfStatementSyntax>().Any(choice => failed.AsksForFailure(choice.Condition))
        || PathFromCatch.Around(second, behind[behind.Length - 1]).OfType<AssignmentExpressionSyntax>()
            .Any(assignment => failed.IsNull(assignment.Left));

    private (PathFromCatch Way, CatchState Failed) Way(CatchClauseSyntax handler, SyntaxNode first, SyntaxNode second)
    {
        CatchState failed = new(handler, first, second);
        return (new PathFromCatch(model, lost, failed, cancellationToken), failed);
    }
}
