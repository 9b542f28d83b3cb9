using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>A send in a <c>try</c> whose <c>catch</c> goes back to a label before it, to send the same again.</summary>
internal static class RetryByGoto
{
    /// <summary>Determines whether an unknown outcome of a send leads there.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, SentExpression send, ITypeSymbol exception, CancellationToken cancellationToken)
    {
        if (CatchMatching.FindAttempt(send.Call) is not { } attempt)
        {
            return false;
        }

        CatchMatching matching = new(model, exception, attempt, cancellationToken);
        PathFromCatch path = new(model, matching, cancellationToken);
        return attempt.Catches.SelectMany(handler => JumpBack.In(handler, attempt.Block)).Any(back =>
            ComesBack(back.Goto, matching, path)
            && attempt.StatementsBefore(back.Target.SpanStart).Concat(attempt.Block.Statements)
                .TakeWhile(statement => statement.Span.End <= send.Call.SpanStart)
                .All(statement => path.Passes(statement, send.Call.SpanStart))
            && path.Reaches(send.Call, back.Container)
            && !new ChangeInIteration(model, known, Region(back, send.Call), cancellationToken).MayChange(send));
    }

    private static bool ComesBack(GotoStatementSyntax back, CatchMatching matching, PathFromCatch path)
    {
        CatchClauseSyntax handler = back.AncestorsInFunction().OfType<CatchClauseSyntax>().First();
        return matching.Reaches(handler) && path.Reaches(back, handler) && path.Passes(handler.Block, back.SpanStart);
    }

    private static CodeRegion Region(JumpBack back, InvocationExpressionSyntax call)
    {
        SyntaxNode handler = back.Goto.AncestorsInFunction().OfType<CatchClauseSyntax>().First();
        SyntaxNode function = call.EnclosingFunction();
        return new CodeRegion(
            call,
            [TextSpan.FromBounds(back.Target.SpanStart, call.SpanStart), TextSpan.FromBounds(handler.SpanStart, back.Goto.SpanStart)],
            node => node.EnclosingFunction() == function);
    }
}
