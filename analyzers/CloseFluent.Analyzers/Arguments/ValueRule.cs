using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that look at one value after the other that an expression can be.</summary>
internal abstract class ValueRule(DiagnosticDescriptor descriptor) : CloseRule(descriptor)
{
    /// <summary>Whether the rule is about ids; otherwise it is about demands of parameters.</summary>
    protected virtual bool IsAboutIds => false;

    public sealed override void Register(RuleDispatcher dispatcher) =>
        dispatcher.OnSlot((context, slot) => Check(context, dispatcher.Known, slot));

    /// <summary>The words of the message, or null where the value is fine.</summary>
    protected abstract object[]? Fault(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value);

    private void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        if (IsAboutIds ? slot.IdType is null : slot.Kind is null)
        {
            return;
        }

        foreach (KnownValue value in slot.Values)
        {
            if (Fault(context, known, slot, value) is { } words)
            {
                Report(context, slot.Value.GetLocation(), words);
                return;
            }
        }
    }
}
