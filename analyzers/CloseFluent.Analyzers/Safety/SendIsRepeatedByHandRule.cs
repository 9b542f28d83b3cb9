using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3002: a loop sends again after a failure that may have come after Close accepted the action.</summary>
internal sealed class SendIsRepeatedByHandRule() : CloseRule(RuleCatalogue.SendIsRepeatedByHand)
{
    // These look whether an earlier attempt arrived, so they may be repeated.
    private const string SendOnce = "SendOnceAsync";
    private const string CreateOnce = "CreateOnceAsync";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.OnCall(
        dispatcher.Known.Names.Sends, (context, call, name) => Look(context, dispatcher.Known, call, name));

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (Attempt(call) is { } attempt
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsSend(method)
            && method.Name is not (SendOnce or CreateOnce)
            && attempt.Catches.Any(handler => GoesOn(handler) && CatchesLostAnswer(context, known, handler)))
        {
            Report(context, name.GetLocation(), MissingStage.Shorten(name.Receiver() ?? call).Trim('\''));
        }
    }

    // The try of a loop that ends when the send succeeds: a loop over leads that only goes on to the next one is no repetition.
    private static TryStatementSyntax? Attempt(InvocationExpressionSyntax call)
    {
        SyntaxNode function = call.Function();
        TryStatementSyntax? attempt = call.Ancestors().TakeWhile(node => node != function).OfType<TryStatementSyntax>()
            .FirstOrDefault(node => node.Block.Span.Contains(call.Span) && node.Catches.Count > 0);
        return attempt?.Ancestors().TakeWhile(node => node != function)
                .FirstOrDefault(node => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForEachStatementSyntax)
            is { } loop and not ForEachStatementSyntax
            && EndsOnSuccess(attempt, loop)
                ? attempt
                : null;
    }

    private static bool EndsOnSuccess(TryStatementSyntax attempt, SyntaxNode loop) =>
        attempt.Block.DescendantNodes().Any(node => node is BreakStatementSyntax or ReturnStatementSyntax)
        || attempt.Ancestors().TakeWhile(node => node != loop).OfType<BlockSyntax>()
            .SelectMany(block => block.Statements.Where(statement => statement.SpanStart > attempt.Span.End))
            .Any(statement => statement is BreakStatementSyntax or ReturnStatementSyntax)
        || (Condition(loop) is { } condition
            && attempt.Block.DescendantNodes().OfType<AssignmentExpressionSyntax>().SelectMany(Writes.Names)
                .Any(name => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                    .Any(use => use.Identifier.ValueText == name)));

    private static ExpressionSyntax? Condition(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax node => node.Condition,
        DoStatementSyntax node => node.Condition,
        ForStatementSyntax node => node.Condition,
        _ => null,
    };

    private static bool GoesOn(CatchClauseSyntax handler) =>
        handler.Block.Statements.LastOrDefault() is not (ThrowStatementSyntax or ReturnStatementSyntax or BreakStatementSyntax);

    // One who catches the very exception and leaves the loop by what comes out has looked.
    private static bool LooksFirst(CatchDeclarationSyntax caught, CatchClauseSyntax handler) =>
        caught.Type.ToString().EndsWith("CloseOutcomeUnknownException", StringComparison.Ordinal)
        && handler.Block.DescendantNodes().Any(node => node is AwaitExpressionSyntax)
        && handler.Block.DescendantNodes().Any(node => node is ReturnStatementSyntax or BreakStatementSyntax);

    private static bool CatchesLostAnswer(
        SyntaxNodeAnalysisContext context, KnownSymbols known, CatchClauseSyntax handler) =>
        handler.Declaration is not { } caught
        || (!LooksFirst(caught, handler) && known.Type("CloseOutcomeUnknownException") is { } lost
            && context.SemanticModel.GetTypeInfo(caught.Type, context.CancellationToken).Type is { } type
            && lost.SelfAndBases().Contains(type, SymbolEqualityComparer.Default));
}
