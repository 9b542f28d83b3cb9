using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3004: what anyone can post is read, and no verdict was asked for before.</summary>
internal sealed class DeliveryIsUnverifiedRule() : CloseRule(RuleDescriptors.DeliveryIsUnverified)
{
    private const string VerifiedBy = "verified_by";

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
            && !new VerdictGuard(context.SemanticModel, verdict, call, context.CancellationToken).IsGuarded
            && !IsVerifiedByOthers(context, call))
        {
            Report(context, name.GetLocation(), name.Identifier.ValueText, verifying, verdict);
        }
    }

    // A method that was called before, or an attribute of what is around it.
    private bool IsVerifiedByOthers(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call)
    {
        if (RuleOptions.GetList(context, Descriptor, VerifiedBy) is not { Count: > 0 } named)
        {
            return false;
        }

        for (ISymbol? symbol = context.ContainingSymbol; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: var name }
                && (named.MatchesAny(name) || named.MatchesAny(name.Replace(nameof(Attribute), "")))))
            {
                return true;
            }
        }

        return call.EnclosingMember().Descendants().OfType<InvocationExpressionSyntax>()
            .Where(other => other.SpanStart < call.SpanStart)
            .Any(other => context.SemanticModel.GetSymbolInfo(other, context.CancellationToken).Symbol is IMethodSymbol method
                && named.MatchesMethod(method));
    }
}
