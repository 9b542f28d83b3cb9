using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1005: a setting of a ready action, or the limit of a selection, is given twice in one chain.</summary>
internal sealed class OptionIsRepeatedRule() : CloseRule(RuleDescriptors.OptionIsRepeated)
{
    public override void Register(RuleDispatcher dispatcher) => dispatcher.RegisterInvocationAction(
        dispatcher.Known.Names.Options, (context, call, name) => Analyze(context, dispatcher.Known, call, name));

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.CallsAfter().Any(later => later.CalledName()?.Identifier.ValueText == name.Identifier.ValueText)
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && ((known.IsOption(method) && !known.IsCumulative(method)) || known.IsLimit(method)))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText);
        }
    }
}
