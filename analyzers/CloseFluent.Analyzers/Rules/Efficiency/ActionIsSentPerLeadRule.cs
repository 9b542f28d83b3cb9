using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE4001: a loop sends one bulk action per lead.</summary>
internal sealed class ActionIsSentPerLeadRule() : CloseRule(RuleDescriptors.ActionIsSentPerLead)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Sends, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (SendPerLead.Find(context.SemanticModel, known, call, context.CancellationToken) is { IsDropped: false } perLead)
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, perLead.Remedy);
        }
    }
}
