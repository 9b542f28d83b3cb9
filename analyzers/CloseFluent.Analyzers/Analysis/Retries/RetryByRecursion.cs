using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A function that calls itself after a failure, to send the same again.</summary>
internal static class RetryByRecursion
{
    /// <summary>Determines whether an unknown outcome of a send leads there.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, SentExpression send, ITypeSymbol exception, CancellationToken cancellationToken)
    {
        (string? name, ParameterListSyntax? parameters) = RecursiveCall.DeclarationAround(send.Call);
        if (name is null
            || CatchMatching.FindAttempt(send.Call) is not { } attempt
            || RecursiveCall.Find(model, send.Call, cancellationToken) is not { } again)
        {
            return false;
        }

        SyntaxNode function = send.Call.EnclosingFunction();
        CatchMatching matching = new(model, exception, attempt, cancellationToken);
        return ComesBack(again, attempt, matching, new PathFromCatch(model, matching, cancellationToken))
            && new[] { send.Action, send.Client }.All(part => RecursiveCall.PassesOn(again, parameters!, part, _ => false))
            && !new ChangeInIteration(model, known, new CodeRegion(function, [function.Span], node => node != function
                && !again.Span.Contains(node.Span)
                && !(attempt.Block.Span.Contains(node.Span) && node.SpanStart >= send.Call.Span.End)), cancellationToken)
                .MayChange(send);
    }

    private static bool ComesBack(
        InvocationExpressionSyntax again, TryStatementSyntax attempt, CatchMatching matching, PathFromCatch path)
    {
        if (again.AncestorsInFunction().OfType<CatchClauseSyntax>().FirstOrDefault(each => each.Parent == attempt) is { } handler)
        {
            return matching.Reaches(handler)
                && path.Passes(handler.Block, again.SpanStart)
                && path.Reaches(again, handler);
        }

        // Behind the attempt, which success leaves by a return.
        return again.FirstAncestorOrSelf<StatementSyntax>() is { } next
            && next.Parent == attempt.Parent
            && next.SpanStart >= attempt.Span.End
            && attempt.Block.Statements.LastOrDefault() is ReturnStatementSyntax
            && matching.Handlers().Any(each => path.Passes(each.Block, each.Block.Span.End));
    }
}
