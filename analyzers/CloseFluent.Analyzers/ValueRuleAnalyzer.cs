using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that look at one value after the other that an expression can be.</summary>
public abstract class ValueRuleAnalyzer : SlotRuleAnalyzer
{
    private protected ValueRuleAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        foreach (KnownValue value in KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken))
        {
            if (Fault(context, known, slot, value) is { } words)
            {
                Report(context, slot.Value.GetLocation(), words);
                return;
            }
        }
    }

    /// <summary>The words of the message, or null where the value is fine.</summary>
    private protected abstract object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value);
}
