using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2002: a text that can be no id.</summary>
internal sealed class IdIsMalformedRule() : ValueRule(RuleCatalogue.IdIsMalformed)
{
    protected override bool IsAboutIds => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value) =>
        Fault(known, value, slot.IdType!) is { } fault ? [value.Text!, slot.IdType!.Name, fault] : null;

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
            : !HasPrefix(text) ? $"a name is no id; Close writes it as {known.Prefixes.Of(idType)[0]}…"
            : null;
    }

    // Prefixes that nobody listed are let through, as the library does.
    private static bool HasPrefix(string text)
    {
        int underscore = text.IndexOf('_');
        return underscore > 0
            && underscore < text.Length - 1
            && text.Take(underscore).All(c => c is >= 'a' and <= 'z');
    }
}
