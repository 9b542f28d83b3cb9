using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2004: a limit is 0 or negative.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LimitIsNotPositiveAnalyzer : SlotRuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public LimitIsNotPositiveAnalyzer()
        : base(RuleCatalogue.LimitIsNotPositive)
    {
    }

    private protected override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        foreach (KnownValue value in KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken))
        {
            if (slot.Kind == "Limit" && value.Value is int limit and <= 0)
            {
                Report(
                    context,
                    slot.Value.GetLocation(),
                    limit.ToString(CultureInfo.InvariantCulture),
                    limit == 0 ? "to take every match, remove the call" : "write 1 or more");
                return;
            }
        }
    }
}
