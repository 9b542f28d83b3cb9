using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3002: something is sent again after a failure that may have come after Close accepted the action.</summary>
internal sealed class SendIsRepeatedByHandRule() : CloseRule(RuleCatalogue.SendIsRepeatedByHand)
{
    private const string RetryHelpers = "retry_helpers";
    private const string OutcomeChecks = "outcome_checks";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Look(context, dispatcher.Known, call, name));

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        RetryLoop? loop = RetryLoop.Find(call);
        TryStatementSyntax[] earlier = [.. RetriedSend.Attempts(call)];
        InvocationExpressionSyntax? taker = TakerOf(call);
        if ((loop is not null || earlier.Length > 0 || taker is not null)
            && SentExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } send
            && known.Type("CloseOutcomeUnknownException") is { } exception
            && (IsNamed(context, taker, RetryHelpers)
                || IsRepeated(context, known, new CatchMatching(context.SemanticModel, exception, context.CancellationToken), send, loop, earlier)))
        {
            Report(context, name.GetLocation(), CodeQuote.From(name.Receiver() ?? call));
        }
    }

    private bool IsRepeated(
        SyntaxNodeAnalysisContext context,
        KnownSymbols known,
        CatchMatching lost,
        SentExpression send,
        RetryLoop? loop,
        TryStatementSyntax[] earlier)
    {
        if (loop?.Repeats(context.SemanticModel, known, send, lost, context.CancellationToken) == true)
        {
            return !loop.CallsBetween().Any(between => IsNamed(context, between, OutcomeChecks));
        }

        RetriedSend repeated = new(context.SemanticModel, known, lost, context.CancellationToken);
        return earlier.Any(attempt => repeated.Repeats(send, attempt)
            && !attempt.Parent!.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(between => between.SpanStart > attempt.Block.Span.End && between.Span.End <= send.Call.Span.End)
                .Any(between => IsNamed(context, between, OutcomeChecks)));
    }

    // The call that a function with the send in it is handed to.
    private static InvocationExpressionSyntax? TakerOf(InvocationExpressionSyntax send) =>
        send.EnclosingFunction().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } ? taker : null;

    private bool IsNamed(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax? call, string option) =>
        call is not null
        && RuleOptions.Listed(context, Descriptor, option) is { Count: > 0 } named
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && named.FitsMethod(method);
}
