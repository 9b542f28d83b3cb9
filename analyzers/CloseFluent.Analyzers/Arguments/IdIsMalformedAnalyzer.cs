using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2002: a text that can be no id.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdIsMalformedAnalyzer : SlotRuleAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public IdIsMalformedAnalyzer()
        : base(RuleCatalogue.IdIsMalformed)
    {
    }

    private protected override bool IsAboutIds => true;

    private protected override void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        foreach (KnownValue value in KnownValue.Of(context.SemanticModel, slot.Value, context.CancellationToken))
        {
            if (Fault(known, value, slot.IdType!) is { } fault)
            {
                Report(context, slot.Value.GetLocation(), value.Text!, slot.IdType!.Name, fault);
                return;
            }
        }
    }

    private static string? Fault(KnownSymbols known, KnownValue value, ITypeSymbol idType)
    {
        if (value.Text is not { } text)
        {
            return null;
        }

        // An id becomes part of a path, so what would end or split it there is as wrong as white space.
        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '\\' or '?' or '#' or '%'))
        {
            return "an id holds no white space, slash or other sign";
        }

        return !value.IsWhole ? null
            : text.Length == 0 ? "it is empty"
            : known.Prefixes.Of(idType).Contains(text) ? "nothing follows the prefix"
            : null;
    }
}
