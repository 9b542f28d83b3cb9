using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3001: an API key stands in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyIsInSourceAnalyzer : SlotRuleAnalyzer
{
    // What is shorter is a stand-in of a test or of an example.
    private const int ShortestKey = 20;

    /// <summary>Makes the rule.</summary>
    public KeyIsInSourceAnalyzer()
        : base(RuleCatalogue.KeyIsInSource)
    {
    }

    private protected override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        if (slot.Kind == "ApiKey"
            && KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken).Any(value => IsKey(value.Text)))
        {
            Report(context, slot.Value.GetLocation());
        }
    }

    private static bool IsKey(string? text) =>
        text is { Length: >= ShortestKey } && text.Any(char.IsDigit) && text.All(c => c is > ' ' and <= '~') && !text.Contains("...");
}
