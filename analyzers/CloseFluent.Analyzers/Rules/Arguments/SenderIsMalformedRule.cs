using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2003: the name or the address of a sender is none.</summary>
internal sealed class SenderIsMalformedRule() : ValueRule(RuleCatalogue.SenderIsMalformed)
{
    protected override bool IsAboutOrder => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value) =>
        value.Text is { } text && Fault(slot.Kind!, text, value.IsWhole) is { } fault
            ? [LineBreaks.Show(text), fault]
            : null;

    private static string? Fault(string kind, string text, bool isWhole) => kind switch
    {
        "EmailAddress" when isWhole && !EmailAddress.IsAddress(text) => $"{EmailAddress.Problem}: {EmailAddress.Remedy}",
        "SenderName" when SenderName.FaultOf(text, isWhole) is var (problem, remedy) => $"{problem}: {remedy}",
        _ => null,
    };
}
