using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2003: the name or the address of a sender is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SenderIsMalformedAnalyzer : SlotRuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SenderIsMalformedAnalyzer()
        : base(RuleCatalogue.SenderIsMalformed)
    {
    }

    private protected override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        foreach (KnownValue value in KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken))
        {
            if (value.Text is { } text && Fault(slot.Kind!, text, value.IsWhole) is { } fault)
            {
                Report(context, slot.Value.GetLocation(), string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)), fault);
                return;
            }
        }
    }

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
