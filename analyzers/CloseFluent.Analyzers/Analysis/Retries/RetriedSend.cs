using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send in a catch that retries the one in its try.</summary>
internal static class RetriedSend
{
    /// <summary>The handlers in which a send can retry another, as far as the syntax shows.</summary>
    public static IEnumerable<CatchClauseSyntax> Handlers(InvocationExpressionSyntax send) =>
        send.AncestorsInFunction().OfType<CatchClauseSyntax>();

    /// <summary>Determines whether a handler sends again what its attempt sent in any case.</summary>
    public static bool Retries(
        SemanticModel model, KnownSymbols known, SentExpression send, CatchClauseSyntax handler, CatchMatching matching,
        CancellationToken cancellationToken)
    {
        PathFromCatch path = new(model, matching, cancellationToken);
        return SendsSame(model, known, send, (TryStatementSyntax)handler.Parent!, cancellationToken)
            && matching.Reaches(handler)
            && path.Passes(handler.Block, send.Call.SpanStart)
            && path.Reaches(send.Call, handler);
    }

    /// <summary>Determines whether an attempt sends in any case what is sent after it.</summary>
    public static bool SendsSame(
        SemanticModel model, KnownSymbols known, SentExpression send, TryStatementSyntax attempt, CancellationToken cancellationToken) =>
        Sends(attempt, known).Any(call => SentExpression.Find(model, known, call, cancellationToken) is { } first
            && SentBefore.IsSame(model, known, first, send, cancellationToken));

    private static IEnumerable<InvocationExpressionSyntax> Sends(TryStatementSyntax attempt, KnownSymbols known) =>
        attempt.Block.Descendants().OfType<InvocationExpressionSyntax>()
            .Where(call => SentExpression.MayBe(known, call) && call.Ancestors().TakeWhile(node => node != attempt)
                .All(node => !PathFromCatch.IsChoice(node) && node is not TryStatementSyntax { Catches.Count: > 0 }));
}
