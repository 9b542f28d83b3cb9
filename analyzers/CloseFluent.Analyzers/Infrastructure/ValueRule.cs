using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that look at one value after the other that an expression can be.</summary>
internal abstract class ValueRule(DiagnosticDescriptor descriptor) : CloseRule(descriptor)
{
    /// <summary>Whether the rule is about ids; otherwise it is about demands of parameters.</summary>
    protected virtual bool IsAboutIds => false;

    /// <summary>Whether the rule sees a sender's arguments in the wrong order; then the others leave them to it.</summary>
    protected virtual bool IsAboutOrder => false;

    /// <summary>Whether a test may pass such a value on purpose, for the exception that it throws.</summary>
    protected virtual bool MayBeTried => true;

    public sealed override void Register(RuleDispatcher dispatcher) =>
        dispatcher.RegisterArgumentAction((context, slot) => Check(context, dispatcher.Known, slot));

    /// <summary>The words of the message, or null where the value is fine.</summary>
    protected abstract object[]? Fault(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value);

    private void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot)
    {
        if (IsAboutIds ? slot.IdType is null : slot.Kind is null)
        {
            return;
        }

        foreach (ConstantValue value in slot.Values)
        {
            if (Words(context, known, slot, value) is not { } words)
            {
                continue;
            }

            if (!MayBeTried || !TestsAround(context).IsInTriedFunction(slot.Value))
            {
                Report(context, slot.Value.GetLocation(), words);
            }

            return;
        }
    }

    // Each argument of a sender in the wrong order looks wrong by itself, but there is one mistake.
    private object[]? Words(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value)
    {
        object[]? words = Fault(context, known, slot, value);
        if ((words is null && !IsAboutOrder)
            || slot.Argument is not { } argument
            || ExchangedSender.Find(context.SemanticModel, known, argument, context.CancellationToken) is not { } exchanged)
        {
            return words;
        }

        return IsAboutOrder && exchanged.IsFirst(slot) ? [LineBreaks.Show(value.Text ?? ""), exchanged.Fault] : null;
    }
}
