using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1008: the new value that a call returns is dropped, or no one reads a verdict.</summary>
internal sealed class ResultIsDroppedRule() : CloseRule(RuleDescriptors.ResultIsDropped)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(known.Names.Pure, (context, call, name) => Analyze(context, known, call, name));
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (DroppedResult.Find(context.SemanticModel, known, call, context.CancellationToken) is { } dropped
            && !CreateTestCode(context).IsInExpectedFailure(call))
        {
            Report(
                context,
                name.GetLocation(),
                name.Identifier.ValueText,
                dropped.Result,
                dropped.Root is { } root ? $"; '{CodeQuote.From(root)}' is unchanged" : ", which is dropped");
        }
    }
}
