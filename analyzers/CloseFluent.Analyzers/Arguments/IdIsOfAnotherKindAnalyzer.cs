using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2001: the prefix of an id names another kind of object.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdIsOfAnotherKindAnalyzer : SlotRuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public IdIsOfAnotherKindAnalyzer()
        : base(RuleCatalogue.IdIsOfAnotherKind)
    {
    }

    private protected override bool IsAboutIds => true;

    private protected override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        foreach (KnownValue value in KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken))
        {
            if (ForeignId.Owner(known, value, slot.IdType!) is { } owner)
            {
                string remedy = slot.Argument is { } argument
                    && ForeignId.SwapFor(context.SemanticModel, known, argument, context.CancellationToken) is { } other
                        ? $"swap it with '{other.Expression}'"
                        : $"hand in a {slot.IdType!.Name}";
                Report(
                    context, slot.Value.GetLocation(), value.Text!, owner.Name, slot.IdType!.Name, known.Prefixes.Of(slot.IdType)[0], remedy);
                return;
            }
        }
    }
}
