using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2003: the name or the address of a sender is none.</summary>
internal sealed class SenderIsMalformedRule() : ValueRule(RuleCatalogue.SenderIsMalformed)
{
    /// <summary>The demand of a parameter that takes the name of a sender.</summary>
    public const string SenderNameKind = nameof(SenderName);

    /// <summary>The demand of a parameter that takes an address.</summary>
    public const string EmailAddressKind = nameof(EmailAddress);

    protected override bool IsAboutOrder => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value)
    {
        if (value.Text is not { } text || slot.Kind is not (EmailAddressKind or SenderNameKind))
        {
            return null;
        }

        ExchangedSender? exchanged = slot.Argument is { } argument
            ? ExchangedSender.Of(context.SemanticModel, known, argument, context.CancellationToken)
            : null;
        string? fault = exchanged is null ? Fault(slot.Kind!, text, value.IsWhole)
            : exchanged.IsFirst(slot) ? exchanged.Fault
            : null;
        return fault is null ? null : [LineBreaks.Show(text), fault];
    }

    private static string? Fault(string kind, string text, bool isWhole) => kind switch
    {
        EmailAddressKind when isWhole && !EmailAddress.IsAddress(text) => $"{EmailAddress.Problem}: {EmailAddress.Remedy}",
        SenderNameKind when SenderName.FaultOf(text, isWhole) is var (problem, remedy) => $"{problem}: {remedy}",
        _ => null,
    };
}
