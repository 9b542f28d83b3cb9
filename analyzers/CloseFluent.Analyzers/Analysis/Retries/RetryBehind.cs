using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A send behind an attempt to send the same, to which only a failure leads: success has left the method, or what is tested in
/// between is set by the failure.
/// </summary>
internal static class RetryBehind
{
    /// <summary>The attempt before a send, as far as the text shows, with the condition of the send; nulls where there is none.</summary>
    public static (TryStatementSyntax? Attempt, IfStatementSyntax? Choice) FindAttempt(InvocationExpressionSyntax call)
    {
        if (SendingStatement.RootOf(call) is not StatementSyntax statement)
        {
            return default;
        }

        IfStatementSyntax? choice = statement.Parent as IfStatementSyntax ?? statement.Parent?.Parent as IfStatementSyntax;
        StatementSyntax outer = choice is { Else: null } ? choice : statement;
        TryStatementSyntax? attempt = outer.SiblingStatements()?
            .TakeWhile(before => before != outer)
            .OfType<TryStatementSyntax>()
            .LastOrDefault();
        return attempt is { Catches.Count: > 0, Finally: null } ? (attempt, choice) : default;
    }

    /// <summary>Determines whether an unknown outcome of the attempt leads to the send.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, SentExpression send, ITypeSymbol exception, CancellationToken cancellationToken)
    {
        if (FindAttempt(send.Call) is not ({ } attempt, var choice))
        {
            return false;
        }

        CatchMatching matching = new(model, exception, attempt, cancellationToken);
        PathFromCatch path = new(model, matching, cancellationToken);
        TestedFlag? flag = choice is null ? null : TestedFlag.Find(choice.Condition);
        return RetriedSend.SendsSame(model, known, send, attempt, cancellationToken)
            && (choice is null ? attempt.Block.Statements.LastOrDefault() is ReturnStatementSyntax : flag?.IsOtherAfter(attempt) == true)
            && StatementsBetween(attempt, send.Call).All(part => path.Passes(part, send.Call.SpanStart))
            && matching.Handlers().Any(handler => path.Passes(handler.Block, handler.Block.Span.End)
                && (flag is null || flag.IsMetAfter(attempt, handler)));
    }

    private static IEnumerable<StatementSyntax> StatementsBetween(TryStatementSyntax attempt, InvocationExpressionSyntax call) =>
        call.AncestorsInFunction().OfType<BlockSyntax>().SelectMany(block => block.Statements)
            .Where(statement => statement.SpanStart >= attempt.Span.End && statement.Span.End <= call.SpanStart);
}
