using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A loop around an attempt to send that is done with the action when it succeeds, and comes back to the same send when it
/// fails. One that goes on to another action, or sends in every iteration, retries nothing.
/// </summary>
internal sealed class RetryLoop
{
    private readonly InvocationExpressionSyntax _call;
    private readonly StatementSyntax _loop;
    private readonly StatementSyntax[] _statements;

    private RetryLoop(InvocationExpressionSyntax call, TryStatementSyntax attempt, StatementSyntax loop)
    {
        _call = call;
        Attempt = attempt;
        _loop = loop;
        _statements = [.. call.Ancestors().TakeWhile(node => node != loop).OfType<BlockSyntax>().SelectMany(block => block.Statements)];
    }

    public TryStatementSyntax Attempt { get; }

    private IEnumerable<StatementSyntax> Before => _statements.Where(statement => statement.Span.End <= _call.SpanStart);

    private IEnumerable<StatementSyntax> Behind => _statements.Where(statement => statement.SpanStart >= Attempt.Span.End);

    public static RetryLoop? Find(InvocationExpressionSyntax call)
    {
        if (CatchMatching.FindAttempt(call) is { } attempt && LoopIteration.FindLoop(attempt) is { } loop)
        {
            return new RetryLoop(call, attempt, loop);
        }

        return null;
    }

    /// <summary>Determines whether an unknown outcome leads to the same send again.</summary>
    public bool Retries(
        SemanticModel model, KnownSymbols known, SentExpression send, CatchMatching matching, CancellationToken cancellationToken)
    {
        PathFromCatch path = new(model, matching, cancellationToken);
        return IsDoneWith(send.Action)
            && path.Reaches(_call, _loop)
            && Before.All(part => path.Passes(part, _call.SpanStart))
            && matching.Handlers().Any(handler => ComesBack(handler.Block, path)
                && !new ChangeInIteration(model, known, RegionToRetry(handler), cancellationToken).MayChange(send));
    }

    // Success leaves the loop, or sets what the action or a condition over the loop's end reads.
    private bool IsDoneWith(ExpressionSyntax action)
    {
        StatementSyntax[] after = [.. _statements.Where(statement => statement.Span.End >= _call.Span.End)];
        SyntaxNode[] writes = [.. after.Where(part => part.SpanStart < Attempt.Span.End
                && part is ExpressionStatementSyntax or LocalDeclarationStatementSyntax)
            .SelectMany(ChainSyntax.DescendantsInFunction).Where(node => node.Span.End >= _call.Span.End)];
        HashSet<string> flags = [.. writes.Where(IsFlag).SelectMany(AssignedNames.In)];
        return after.Any(LeavesLoop)
            || Names(action, [.. writes.SelectMany(AssignedNames.In)])
            || _loop.ChildNodes().Any(part => part is ExpressionSyntax && Names(part, flags))
            || IsRepeatedByFlag()
            || after.OfType<IfStatementSyntax>().Any(choice =>
                Names(choice.Condition, flags) && choice.DescendantsInFunction().Any(LeavesLoop));
    }

    // do { failed = false; try { … } catch { failed = true; } } while (failed);
    private bool IsRepeatedByFlag() => _loop is DoStatementSyntax or WhileStatementSyntax
        && TestedFlag.Find(_loop.ChildNodes().OfType<ExpressionSyntax>().First()) is { } flag
        && flag.IsSetBefore(Attempt, Before)
        && Attempt.Catches.Any(handler => flag.IsMetAfter(Attempt, handler));

    private bool LeavesLoop(SyntaxNode node) => node is ReturnStatementSyntax || (node is BreakStatementSyntax
        && node.Ancestors().First(ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == _loop);

    // A counter, or the time of the last send, says nothing of success.
    private bool IsFlag(SyntaxNode node) =>
        node is AssignmentExpressionSyntax set && set.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && (set.Right is LiteralExpressionSyntax || set.Right.Span.Contains(_call.Span));

    private static bool Names(SyntaxNode expression, HashSet<string> names) => expression.DescendantsAndSelf()
        .OfType<IdentifierNameSyntax>().Any(use => names.Contains(use.Identifier.ValueText));

    private bool ComesBack(BlockSyntax handler, PathFromCatch path) =>
        handler.DescendantsInFunction().OfType<ContinueStatementSyntax>().Any(
            next => path.Reaches(next, handler) && path.Passes(handler, next.SpanStart))
        || Behind.Append(handler).All(part => path.Passes(part, part.Span.End));

    // All of an iteration but what success or another failure reaches.
    private CodeRegion RegionToRetry(CatchClauseSyntax handler)
    {
        SyntaxNode function = _loop.EnclosingFunction();
        return new CodeRegion(_loop, LoopIteration.Parts(_loop).Select(part => part.Span), node =>
            node.EnclosingFunction() == function
            && !(Attempt.Block.Span.Contains(node.Span) && node.SpanStart >= _call.Span.End)
            && (handler.Span.Contains(node.Span) || !Attempt.Catches.FullSpan.Contains(node.Span)));
    }
}
