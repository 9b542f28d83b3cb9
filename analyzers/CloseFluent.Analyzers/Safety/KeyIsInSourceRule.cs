using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3001: an API key stands in the source.</summary>
internal sealed class KeyIsInSourceRule() : ValueRule(RuleCatalogue.KeyIsInSource)
{
    // What is shorter or more readable is a stand-in of a test or of an example.
    private const int ShortestKey = 20;
    private const int FewestDigits = 3;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value) =>
        slot.Kind == "ApiKey" && IsKey(value.Text) ? [] : null;

    private static bool IsKey(string? text) =>
        text is { Length: >= ShortestKey } && text.Count(char.IsDigit) >= FewestDigits
            && text.All(c => c is > ' ' and <= '~') && !text.Contains("...");
}
