using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3002: something is sent again after a failure that may have come after Close accepted the action.</summary>
internal sealed class SendIsRepeatedByHandRule() : CloseRule(RuleDescriptors.SendIsRepeatedByHand)
{
    private const string RetryHelpers = "retry_helpers";
    private const string OutcomeChecks = "outcome_checks";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        RetryLoop? loop = RetryLoop.Find(call);
        TryStatementSyntax[] earlier = [.. RetriedSend.Attempts(call)];
        InvocationExpressionSyntax? outerCall = FindOuterCall(call);
        if ((loop is not null || earlier.Length > 0 || outerCall is not null)
            && SentExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } send
            && known.Type("CloseOutcomeUnknownException") is { } exception
            && (IsNamed(context, outerCall, RetryHelpers)
                || IsRepeated(
                    context,
                    known,
                    new CatchMatching(context.SemanticModel, exception, context.CancellationToken),
                    send,
                    loop,
                    earlier)))
        {
            Report(context, name.GetLocation(), CodeQuote.From(name.Receiver() ?? call));
        }
    }

    private bool IsRepeated(
        SyntaxNodeAnalysisContext context,
        KnownSymbols known,
        CatchMatching matching,
        SentExpression send,
        RetryLoop? loop,
        TryStatementSyntax[] earlier)
    {
        if (loop?.Repeats(context.SemanticModel, known, send, matching, context.CancellationToken) == true)
        {
            return !loop.CallsBetween().Any(between => IsNamed(context, between, OutcomeChecks));
        }

        RetriedSend repeated = new(context.SemanticModel, known, matching, context.CancellationToken);
        return earlier.Any(attempt => repeated.Repeats(send, attempt)
            && !attempt.Parent!.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(between => between.SpanStart > attempt.Block.Span.End && between.Span.End <= send.Call.Span.End)
                .Any(between => IsNamed(context, between, OutcomeChecks)));
    }

    // The call that a function with the send in it is passed to.
    private static InvocationExpressionSyntax? FindOuterCall(InvocationExpressionSyntax send) =>
        send.EnclosingFunction().Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outerCall }
            ? outerCall : null;

    private bool IsNamed(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax? call, string option) =>
        call is not null
        && RuleOptions.GetList(context, Descriptor, option) is { Count: > 0 } named
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && named.MatchesMethod(method);
}
