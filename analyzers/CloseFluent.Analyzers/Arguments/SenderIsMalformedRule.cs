using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2003: the name or the address of a sender is none.</summary>
internal sealed class SenderIsMalformedRule() : ValueRule(RuleCatalogue.SenderIsMalformed)
{
    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value) =>
        value.Text is { } text && Fault(slot.Kind!, text, value.IsWhole) is { } fault
            ? [string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)), fault]
            : null;

    private static string? Fault(string kind, string text, bool isWhole) => kind switch
    {
        "EmailAddress" when isWhole && !EmailAddress.IsAddress(text) =>
            "is not an e-mail address: write one bare address such as ada@example.com",
        "SenderName" when text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') =>
            "holds a line break or control character: write the name on one line",
        "SenderName" when isWhole && string.IsNullOrWhiteSpace(text) =>
            "is blank, so recipients would see no sender: write the name of the account's identity",
        _ => null,
    };
}
