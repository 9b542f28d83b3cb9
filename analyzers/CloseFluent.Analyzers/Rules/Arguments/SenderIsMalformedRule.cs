using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2003: the name or the address of a sender is none.</summary>
internal sealed class SenderIsMalformedRule() : ValueRule(RuleDescriptors.SenderIsMalformed)
{
    protected override bool ChecksOrder => true;

    protected override object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ConstantValue value)
    {
        if (value.Text is { } text && FindFault(argument.Kind!, text, value.IsWhole) is { } fault)
        {
            return [LineBreaks.Show(text), fault];
        }

        return null;
    }

    private static string? FindFault(string kind, string text, bool isWhole) => kind switch
    {
        "EmailAddress" when isWhole && !EmailAddress.IsAddress(text) => $"{EmailAddress.Problem}: {EmailAddress.Remedy}",
        "SenderName" when SenderName.FaultOf(text, isWhole) is var (problem, remedy) => $"{problem}: {remedy}",
        _ => null,
    };
}
