using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        return attempt.Catches.SelectMany(GotosIn).Any(back => FindLabel(back, attempt) is { } label
            && ComesBack(back, matching, path)
            && StatementsBetween(label, attempt).Concat(attempt.Block.Statements)
                .TakeWhile(statement => statement.Span.End <= send.Call.SpanStart)
                .All(statement => path.Passes(statement, send.Call.SpanStart))
            && path.Reaches(send.Call, ContainerOf(label))
            && !new ChangeInIteration(model, known, Region(label, back, send.Call), cancellationToken).MayChange(send));
    }

    private static IEnumerable<GotoStatementSyntax> GotosIn(CatchClauseSyntax handler) => handler.Block.DescendantsInFunction()
        .OfType<GotoStatementSyntax>()
        .Where(back => back.IsKind(SyntaxKind.GotoStatement));

    private static bool ComesBack(GotoStatementSyntax back, CatchMatching matching, PathFromCatch path)
    {
        CatchClauseSyntax handler = back.AncestorsInFunction().OfType<CatchClauseSyntax>().First();
        return matching.Reaches(handler) && path.Reaches(back, handler) && path.Passes(handler.Block, back.SpanStart);
    }

    // The label of the attempt or of what is around it, or of a statement before one of these.
    private static LabeledStatementSyntax? FindLabel(GotoStatementSyntax back, TryStatementSyntax attempt)
    {
        string? name = (back.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
        return Levels(attempt).SelectMany(StatementsUpTo)
            .OfType<LabeledStatementSyntax>()
            .FirstOrDefault(label => label.Identifier.ValueText == name);
    }

    private static IEnumerable<StatementSyntax> StatementsBetween(LabeledStatementSyntax label, TryStatementSyntax attempt) =>
        Levels(attempt).SelectMany(StatementsUpTo)
            .Where(statement => statement.SpanStart >= label.SpanStart && statement.Span.End <= attempt.SpanStart);

    private static IEnumerable<StatementSyntax> Levels(TryStatementSyntax attempt) =>
        attempt.AncestorsInFunction().OfType<StatementSyntax>().Prepend(attempt);

    private static IEnumerable<StatementSyntax> StatementsUpTo(StatementSyntax last) =>
        last.SiblingStatements()?.TakeWhile(statement => statement.SpanStart <= last.SpanStart) ?? [];

    private static SyntaxNode ContainerOf(LabeledStatementSyntax label) =>
        label.Parent is GlobalStatementSyntax { Parent: { } file } ? file : label.Parent!;

    private static CodeRegion Region(LabeledStatementSyntax label, GotoStatementSyntax back, InvocationExpressionSyntax call)
    {
        SyntaxNode handler = back.AncestorsInFunction().OfType<CatchClauseSyntax>().First();
        SyntaxNode function = call.EnclosingFunction();
        return new CodeRegion(
            call,
            [TextSpan.FromBounds(label.SpanStart, call.SpanStart), TextSpan.FromBounds(handler.SpanStart, back.SpanStart)],
            node => node.EnclosingFunction() == function);
    }
}
