using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A send behind an attempt to send the same, to which only a failure leads: success has left the method, or what is tested in
/// between is set by the failure.
/// </summary>
internal static class RetryBehind
{
    /// <summary>The attempt before a send, as far as the text shows, with what the send depends on; nulls where there is none.</summary>
    public static (TryStatementSyntax? Attempt, TestedFlag? Flag) FindAttempt(InvocationExpressionSyntax call)
    {
        (ExpressionSyntax whole, TestedFlag? flag) = TestedFlag.Around(call);
        if (SendingStatement.RootOf(whole) is not StatementSyntax statement)
        {
            return default;
        }

        if (AttemptBefore(statement) is { } attempt)
        {
            return (attempt, flag);
        }

        IfStatementSyntax? choice = statement.Parent as IfStatementSyntax ?? statement.Parent?.Parent as IfStatementSyntax;
        if (flag is null && choice is { Else: null } && TestedFlag.Find(choice.Condition) is { } tested)
        {
            return (AttemptBefore(choice), tested);
        }

        return default;
    }

    /// <summary>Determines whether an unknown outcome of the attempt leads to the send.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known, SentExpression send, ITypeSymbol exception, CancellationToken cancellationToken)
    {
        if (FindAttempt(send.Call) is not ({ } attempt, var flag))
        {
            return false;
        }

        CatchMatching matching = new(model, exception, attempt, cancellationToken);
        PathFromCatch path = new(model, matching, cancellationToken);
        return RetriedSend.SendsSame(model, known, send, attempt, cancellationToken)
            && (flag?.IsOtherAfter(attempt) ?? attempt.Block.Statements.LastOrDefault() is ReturnStatementSyntax)
            && send.Call.StatementsBefore(attempt.Span.End).All(part => path.Passes(part, send.Call.SpanStart))
            && matching.Handlers().Any(handler => path.Passes(handler.Block, handler.Block.Span.End)
                && (flag is null || flag.IsMetAfter(attempt, handler)));
    }

    private static TryStatementSyntax? AttemptBefore(StatementSyntax statement) => statement.SiblingStatements()?
        .TakeWhile(before => before != statement)
        .OfType<TryStatementSyntax>()
        .LastOrDefault() is { Catches.Count: > 0, Finally: null } attempt ? attempt : null;
}
