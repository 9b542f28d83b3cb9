using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3002: something is sent again after a failure that may have come after Close accepted the action.</summary>
internal sealed class SendIsRetriedByHandRule() : CloseRule(RuleDescriptors.SendIsRetriedByHand)
{
    private const string RetryHelpers = "retry_helpers";
    private const string OutcomeChecks = "outcome_checks";

    private static readonly KeptBySyntax<InvocationExpressionSyntax[]> s_calls =
        new(code => [.. code.Descendants().OfType<InvocationExpressionSyntax>()]);

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        RetryLoop? loop = RetryLoop.Find(call);
        CatchClauseSyntax[] handlers = [.. RetriedSend.Handlers(call)];
        IReadOnlyList<PassedFunction> passed =
            PassedFunction.Find(context.SemanticModel, call.EnclosingFunction(), context.CancellationToken);
        bool isTried = call.AncestorsInFunction().Any(node => node is TryStatementSyntax);
        bool isBehind = RetryBehind.FindAttempt(call).Attempt is not null;
        if ((loop is not null || handlers.Length > 0 || passed.Count > 0 || isTried || isBehind)
            && SentExpression.Find(context.SemanticModel, known, call, context.CancellationToken) is { } send
            && known.Type("CloseOutcomeUnknownException") is { } exception
            && (passed.Any(outer => IsNamed(context, outer.Call, RetryHelpers))
                || (!isTried && passed.Any(outer => IsRetriedBy(context, known, exception, outer)))
                || (loop is not null && IsRetried(context, known, exception, send, loop))
                || handlers.Any(handler => IsRetried(context, known, exception, send, handler))
                || (isTried && IsRetriedByFunction(context, known, exception, send))
                || (isBehind && IsRetriedBehind(context, known, exception, send))))
        {
            Report(context, name.GetLocation(), CodeQuote.From(name.Receiver() ?? call));
        }
    }

    // By calling itself, by a jump back, or by a timer that success ends.
    private bool IsRetriedByFunction(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ITypeSymbol exception, SentExpression send) =>
        (RetryByRecursion.Is(context.SemanticModel, known, send, exception, context.CancellationToken)
            || RetryByGoto.Is(context.SemanticModel, known, send, exception, context.CancellationToken)
            || RetryByTimer.Is(context.SemanticModel, known, send, exception, context.CancellationToken))
        && !IsChecked(context, send.Call.EnclosingFunction());

    private bool IsRetriedBehind(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ITypeSymbol exception, SentExpression send) =>
        RetryBehind.Is(context.SemanticModel, known, send, exception, context.CancellationToken)
        && !IsChecked(context, send.Call.EnclosingFunction());

    // A method of the user's own, or a pipeline, that calls again what it is passed.
    private static bool IsRetriedBy(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ITypeSymbol exception, PassedFunction passed)
    {
        HashSet<string> unknown = [.. exception.SelfAndBases().Select(type => type.Name)];
        return ResiliencePolicy.Retries(context.SemanticModel, known, passed.Call, unknown, context.CancellationToken)
            || (passed.FindParameter(context.SemanticModel, context.CancellationToken) is { } parameter
                && RetryingMethod.Is(known, parameter, unknown, context.CancellationToken));
    }

    private bool IsRetried(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ITypeSymbol exception, SentExpression send, RetryLoop loop) =>
        loop.Retries(
            context.SemanticModel,
            known,
            send,
            new CatchMatching(context.SemanticModel, exception, loop.Attempt, context.CancellationToken),
            context.CancellationToken)
        && !IsChecked(context, LoopIteration.FindLoop(loop.Attempt)!);

    private bool IsRetried(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ITypeSymbol exception, SentExpression send, CatchClauseSyntax handler) =>
        RetriedSend.Retries(
            context.SemanticModel,
            known,
            send,
            handler,
            new CatchMatching(context.SemanticModel, exception, (TryStatementSyntax)handler.Parent!, context.CancellationToken),
            context.CancellationToken)
        && !IsChecked(context, handler);

    private bool IsChecked(SyntaxNodeAnalysisContext context, SyntaxNode between) =>
        RuleOptions.GetList(context, Descriptor, OutcomeChecks).Count > 0
        && s_calls.Of(between).Any(call => IsNamed(context, call, OutcomeChecks));

    private bool IsNamed(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call, string option) =>
        RuleOptions.GetList(context, Descriptor, option) is { Count: > 0 } named
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && named.MatchesMethod(method);
}
