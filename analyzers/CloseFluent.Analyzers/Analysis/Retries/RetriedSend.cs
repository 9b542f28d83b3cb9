using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send in a catch that repeats the one in its try.</summary>
internal sealed class RetriedSend(
    SemanticModel model, KnownSymbols known, CatchMatching matching, CancellationToken cancellationToken)
{
    /// <summary>The attempts that a send can repeat, as far as the syntax tells.</summary>
    public static IEnumerable<TryStatementSyntax> Attempts(InvocationExpressionSyntax send)
    {
        SyntaxNode function = send.EnclosingFunction();
        return send.Ancestors().TakeWhile(node => node != function).OfType<CatchClauseSyntax>()
            .Select(handler => (TryStatementSyntax)handler.Parent!);
    }

    /// <summary>Determines whether a send is sent again where an attempt failed.</summary>
    public bool Repeats(SentExpression send, TryStatementSyntax attempt)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        return Sends(attempt).Any(call => SentExpression.Find(model, known, call, cancellationToken) is { } first
            && same.AreEquivalent(first.Action, call, send.Action, send.Call)
            && same.AreEquivalent(first.Client, call, send.Client, send.Call)
            && matching.Handlers(attempt).Any(handler => IsReached(handler, attempt, call, send.Call)));
    }

    private IEnumerable<InvocationExpressionSyntax> Sends(TryStatementSyntax attempt) =>
        attempt.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => SentExpression.MayBe(known, call)
            && call.EnclosingFunction() == attempt.EnclosingFunction()
            && call.Ancestors().OfType<TryStatementSyntax>().First(
                other => other == attempt || (other.Catches.Count > 0 && other.Block.Span.Contains(call.Span))) == attempt);

    // What is sent under one condition and sent again under another may be sent once.
    private bool IsReached(
        CatchClauseSyntax handler, TryStatementSyntax attempt, InvocationExpressionSyntax first, InvocationExpressionSyntax second)
    {
        PathFromCatch path = new(model, matching, handler, cancellationToken);
        return handler.Span.Contains(second.Span)
            && path.Passes(handler.Block, second.SpanStart)
            && path.Reaches(second, handler.Block)
            && !(PathFromCatch.IsConditional(first, attempt.Block) && PathFromCatch.IsConditional(second, handler.Block));
    }
}
