using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3004: what anyone can post is read, and no verdict was asked for before.</summary>
internal sealed class DeliveryIsUnverifiedRule() : CloseRule(RuleDescriptors.DeliveryIsUnverified)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(
            known.Names.Unverified, (context, call, name) => Analyze(context, known, call, name));
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        // What a test reads, it has made up.
        if (context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && known.FindVerification(method) is var (verdict, verifying)
            && !CreateTestCode(context).IsInTest(call)
            && !new VerdictGuard(context.SemanticModel, verdict, call, context.CancellationToken).IsGuarded)
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, verifying, verdict);
        }
    }
}
