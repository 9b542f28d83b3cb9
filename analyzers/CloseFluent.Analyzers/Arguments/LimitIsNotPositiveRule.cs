using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2004: a limit is 0 or negative.</summary>
internal sealed class LimitIsNotPositiveRule() : ValueRule(RuleCatalogue.LimitIsNotPositive)
{
    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value) =>
        slot.Kind == "Limit" && value.Value is int limit and <= 0
            ?
            [
                limit.ToString(CultureInfo.InvariantCulture),
                limit == 0 ? "to take every match, remove the call" : "write 1 or more",
            ]
            : null;
}
