using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3001: an API key stands in the source.</summary>
internal sealed class KeyIsInSourceRule() : ValueRule(RuleCatalogue.KeyIsInSource)
{
    private const string StandInKeys = "stand_in_keys";

    protected override bool MayBeTried => false;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value) =>
        slot.Kind == "ApiKey"
        && value.Text is { } text
        && !StandInKey.Is(text)
        && !RuleOptions.Listed(context, Descriptor, StandInKeys).Fits(text)
            ? []
            : null;
}
