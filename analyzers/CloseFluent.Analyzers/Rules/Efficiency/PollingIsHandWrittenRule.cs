using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4002: a loop asks for a bulk action until it is done.</summary>
internal sealed class PollingIsHandWrittenRule() : CloseRule(RuleDescriptors.PollingIsHandWritten)
{
    private const string Get = "GetAsync";
    private const string List = "ListAsync";
    private const string Wait = "WaitAsync";

    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        [Get, List], (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        StatementSyntax? loop = PollingLoop.Find(known, call);
        ExpressionSyntax? id = FindId(known, call, name, loop);
        if (id is not null
            && name.Receiver() is { } receiver
            && (loop is not null || IsCalledAgain(context, known, call, id))
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(known.Namespace)
            && method.ContainingType.AllMembers().Any(member => member.Name == Wait)
            && (loop is null || !MayChange(context, known, loop, call, id)))
        {
            string shown = CodeQuote.From(id);
            Report(
                context,
                name.GetLocation(),
                Asking(call, loop),
                shown,
                $"await {CodeQuote.From(receiver)}.{Wait}({shown})");
        }
    }

    private static bool IsCalledAgain(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, ExpressionSyntax id) =>
        PollingMethod.Is(context.SemanticModel, known, call, id, context.CancellationToken)
        || PollingTimer.Is(context.SemanticModel, known, call, id, context.CancellationToken);

    private static string Asking(InvocationExpressionSyntax call, StatementSyntax? loop)
    {
        if (loop is not null)
        {
            return "This loop";
        }

        return call.EnclosingFunction() is AnonymousFunctionExpressionSyntax ? "This timer" : "This method";
    }

    private static ExpressionSyntax? FindId(
        KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name, StatementSyntax? loop)
    {
        if (name.Identifier.ValueText == Get)
        {
            return call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        }

        return loop is null ? null : PollingLoop.FindWantedId(known, loop);
    }

    private static bool MayChange(
        SyntaxNodeAnalysisContext context, KnownSymbols known, StatementSyntax loop, InvocationExpressionSyntax call,
        ExpressionSyntax id) => new ChangeInIteration(
            context.SemanticModel, known, PollingLoop.RegionBesideQuestion(loop, call), context.CancellationToken).MayChange(id);
}
