using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3001: an API key is in the source.</summary>
internal sealed class KeyIsInSourceRule() : ValueRule(RuleDescriptors.KeyIsInSource)
{
    private const string StandInKeys = "stand_in_keys";

    protected override bool IsAllowedInTests => false;

    protected override object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ConstantValue value)
    {
        if (argument.Kind == "ApiKey"
            && value.Text is { } text
            && !PlaceholderKey.Is(text)
            && !RuleOptions.GetList(context, Descriptor, StandInKeys).MatchesAny(text))
        {
            return [];
        }

        return null;
    }
}
