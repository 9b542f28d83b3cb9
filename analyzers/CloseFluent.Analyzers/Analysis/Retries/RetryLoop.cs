using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A loop around an attempt to send that is done with the action when it succeeds, and comes back to the same send when it
/// fails. One that goes on to another action, or sends in every iteration, repeats nothing.
/// </summary>
internal sealed class RetryLoop
{
    private readonly InvocationExpressionSyntax _call;
    private readonly TryStatementSyntax _attempt;
    private readonly StatementSyntax _loop;
    private readonly LoopSuccess _success;

    private RetryLoop(InvocationExpressionSyntax call, TryStatementSyntax attempt, StatementSyntax loop)
    {
        _call = call;
        _attempt = attempt;
        _loop = loop;
        _success = new LoopSuccess(call, attempt, loop, [.. Behind()]);
    }

    public static RetryLoop? Find(InvocationExpressionSyntax call)
    {
        SyntaxNode function = call.EnclosingFunction();
        TryStatementSyntax? attempt = call.Ancestors().TakeWhile(node => node != function).OfType<TryStatementSyntax>()
            .FirstOrDefault(node => node.Block.Span.Contains(call.Span) && node.Catches.Count > 0);
        if (attempt?.Ancestors().TakeWhile(node => node != function)
            .FirstOrDefault(LoopIteration.IsLoop) is StatementSyntax loop
            && new RetryLoop(call, attempt, loop) is var repeating
            && (repeating._success.EndsLoop || repeating._success.Written.Count > 0)
            && !repeating.Iteration().OfType<InvocationExpressionSyntax>().Any(AttemptDecision.AsksSomeone))
        {
            return repeating;
        }

        return null;
    }

    /// <summary>What runs from a failure back to the send, and may check what became of it.</summary>
    public IEnumerable<InvocationExpressionSyntax> CallsBetween() => Iteration()
        .Where(node => !(_attempt.Block.Span.Contains(node.Span) && node.SpanStart >= _call.SpanStart))
        .OfType<InvocationExpressionSyntax>();

    /// <summary>Determines whether an unknown outcome leads to the same send again.</summary>
    public bool Repeats(
        SemanticModel model, KnownSymbols known, SentExpression send, CatchMatching matching, CancellationToken cancellationToken) =>
        _success.IsDoneWith(send.Action)
        && !new AttemptDecision([.. Iteration()], _call, _loop).IsMade(Before())
        && matching.Handlers(_attempt).Any(handler =>
            GoesOn(handler, new PathFromCatch(model, matching, handler, cancellationToken))
            && new ChangeInIteration(model, known, [.. NodesToRetry(handler)], cancellationToken) is var change
            && !change.MayChange(send.Action)
            && !change.MayChange(send.Client));

    private bool GoesOn(CatchClauseSyntax handler, PathFromCatch path) =>
        handler.Block.DescendantNodes().OfType<ContinueStatementSyntax>().Any(
            next => path.Reaches(next, handler.Block) && path.Passes(handler.Block, next.SpanStart))
        || (path.Passes(handler.Block, handler.Span.End) && Behind().All(part => path.Passes(part, part.Span.End)));

    // All of an iteration but what success alone reaches.
    private IEnumerable<SyntaxNode> NodesToRetry(CatchClauseSyntax handler) => Iteration().Where(node =>
        !(_attempt.Block.Span.Contains(node.Span) && node.SpanStart >= _call.Span.End)
        && !_attempt.Catches.Any(other => other != handler && other.Span.Contains(node.Span))
        && !node.Ancestors().TakeWhile(ancestor => ancestor != _loop).OfType<IfStatementSyntax>()
            .Any(choice => CanBePassed(choice, node)));

    private bool CanBePassed(IfStatementSyntax choice, SyntaxNode node)
    {
        if (choice.Condition.Span.Contains(node.Span) || choice.Span.Contains(_attempt.Span))
        {
            return false;
        }

        StatementSyntax? other = choice.Statement.Span.Contains(node.Span) ? choice.Else?.Statement : choice.Statement;
        return other is null || !LoopSuccess.Leaves(other);
    }

    private IEnumerable<SyntaxNode> Iteration() => LoopIteration.Parts(_loop).SelectMany(part => part.DescendantNodesAndSelf(
        node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)));

    private IEnumerable<StatementSyntax> Behind() => Beside().Where(statement => statement.SpanStart > _attempt.Span.End);

    private IEnumerable<StatementSyntax> Before() => Beside().Where(statement => statement.Span.End < _attempt.SpanStart)
        .Concat(_attempt.Block.Statements.Where(statement => statement.Span.End < _call.SpanStart));

    private IEnumerable<StatementSyntax> Beside() =>
        _attempt.Ancestors().TakeWhile(node => node != _loop).OfType<BlockSyntax>().SelectMany(block => block.Statements);
}
