using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2004: a limit is 0 or negative.</summary>
internal sealed class LimitIsNotPositiveRule() : ValueRule(RuleDescriptors.LimitIsNotPositive)
{
    /// <summary>The kind of an argument that can be left out to take everything.</summary>
    public const string Limit = "Limit";

    private const string MatchLimit = "MatchLimit";

    protected override object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ConstantValue value)
    {
        if (argument.Kind is Limit or MatchLimit && value.Value is int limit and <= 0)
        {
            return [
                limit.ToString(CultureInfo.InvariantCulture) + (argument.Kind == Limit
                    ? " takes nothing" : " matches lets nothing be sent"),
                argument.Kind == Limit && limit == 0 ? "to take every match, remove the call" : "write 1 or more",
            ];
        }

        return null;
    }
}
