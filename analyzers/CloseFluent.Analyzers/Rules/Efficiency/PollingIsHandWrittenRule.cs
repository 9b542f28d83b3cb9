using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4002: a loop asks for a bulk action until it is done.</summary>
internal sealed class PollingIsHandWrittenRule() : CloseRule(RuleDescriptors.PollingIsHandWritten)
{
    private const string Get = "GetAsync";
    private const string Wait = "WaitAsync";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        [Get], (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (name.Receiver() is { } receiver
            && PollingLoop.Find(call) is { } loop
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(known.Namespace)
            && method.ContainingType.GetMembers(Wait).Length > 0
            && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } id
            && !new ChangeInIteration(
                context.SemanticModel, known, [.. PollingLoop.NodesBesideQuestion(loop, call)], context.CancellationToken).MayChange(
                    id))
        {
            string shown = CodeQuote.From(id);
            Report(context, name.GetLocation(), shown, $"await {CodeQuote.From(receiver)}.{Wait}({shown})");
        }
    }
}
