using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4002: a loop asks for a bulk action until it is done.</summary>
internal sealed class PollingIsHandWrittenRule() : CloseRule(RuleCatalogue.PollingIsHandWritten)
{
    private const string Get = "GetAsync";
    private const string Wait = "WaitAsync";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.OnCall(
        [Get], (context, call, name) => Look(context, dispatcher.Known, call, name));

    private void Look(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (name.Receiver() is { } receiver
            && Polling.LoopAround(call) is { } loop
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(known.Namespace)
            && method.ContainingType.GetMembers(Wait).Length > 0
            && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } id
            && !new ChangeInRound(
                context.SemanticModel, known, [.. Polling.BesideAnswer(loop, call)], context.CancellationToken).May(id))
        {
            string shown = CodeQuote.Of(id);
            Report(context, name.GetLocation(), shown, $"await {CodeQuote.Of(receiver)}.{Wait}({shown})");
        }
    }
}
