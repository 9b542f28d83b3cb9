using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A loop around an attempt to send that ends when it succeeds: one that goes on to the next lead is no repetition.
/// </summary>
internal sealed class RepeatingLoop
{
    private readonly TryStatementSyntax _attempt;
    private readonly SyntaxNode _loop;

    private RepeatingLoop(TryStatementSyntax attempt, SyntaxNode loop) => (_attempt, _loop) = (attempt, loop);

    public static RepeatingLoop? Of(InvocationExpressionSyntax call)
    {
        SyntaxNode function = call.Function();
        TryStatementSyntax? attempt = call.Ancestors().TakeWhile(node => node != function).OfType<TryStatementSyntax>()
            .FirstOrDefault(node => node.Block.Span.Contains(call.Span) && node.Catches.Count > 0);
        return attempt?.Ancestors().TakeWhile(node => node != function)
                .FirstOrDefault(RoundOfLoop.IsLoop) is { } loop and not CommonForEachStatementSyntax
            && new RepeatingLoop(attempt, loop) is var repeating
            && repeating.EndsOnSuccess()
                ? repeating
                : null;
    }

    /// <summary>Whether a lost answer leads to the next round.</summary>
    public bool Repeats(SemanticModel model, LostAnswer lost, CancellationToken cancellationToken) =>
        lost.Handlers(_attempt).Any(handler =>
            GoesOn(handler, new WayFromFailure(model, lost, new FailedSend(handler), cancellationToken)));

    private bool GoesOn(CatchClauseSyntax handler, WayFromFailure way) =>
        handler.Block.DescendantNodes().OfType<ContinueStatementSyntax>().Any(
            next => way.Reaches(next, handler.Block) && way.Passes(handler.Block, next.SpanStart))
        || (way.Passes(handler.Block, handler.Span.End) && Behind().All(part => way.Passes(part, part.Span.End)));

    private IEnumerable<StatementSyntax> Behind() =>
        _attempt.Ancestors().TakeWhile(node => node != _loop).OfType<BlockSyntax>()
            .SelectMany(block => block.Statements.Where(statement => statement.SpanStart > _attempt.Span.End));

    private bool EndsOnSuccess() =>
        _attempt.Block.DescendantNodes().Any(node => node is BreakStatementSyntax or ReturnStatementSyntax)
        || Behind().Any(statement => statement is BreakStatementSyntax or ReturnStatementSyntax)
        || (Condition(_loop) is { } condition
            && _attempt.Block.DescendantNodes().OfType<AssignmentExpressionSyntax>().SelectMany(Writes.Names)
                .Any(name => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                    .Any(use => use.Identifier.ValueText == name)));

    private static ExpressionSyntax? Condition(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax node => node.Condition,
        DoStatementSyntax node => node.Condition,
        ForStatementSyntax node => node.Condition,
        _ => null,
    };
}
