using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE1005: a setting of a ready action is given twice in one chain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionIsRepeatedAnalyzer : RuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public OptionIsRepeatedAnalyzer()
        : base(RuleCatalogue.OptionIsRepeated)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        context.RegisterSyntaxNodeAction(
            node => Look(node, known, (InvocationExpressionSyntax)node.Node), SyntaxKind.InvocationExpression);

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name
            && known.Names.Options.Contains(name.Identifier.ValueText)
            && call.CallsAfter().Any(later => later.CalledName()?.Identifier.ValueText == name.Identifier.ValueText)
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.IsOption(method))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText);
        }
    }
}
