using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2002: a text that can be no id.</summary>
internal sealed class IdIsMalformedRule() : ValueRule(RuleCatalogue.IdIsMalformed)
{
    protected override bool IsAboutIds => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value) =>
        Fault(known, value, slot.IdType!) is not { } fault ? null
            : [LineBreaks.Show(value.Text!), slot.IdType!.Name, IsName(value) ? OfName(context.SemanticModel, known, slot, value) : fault];

    private static string OfName(SemanticModel model, KnownSymbols known, TypedArgument slot, ConstantValue name)
    {
        string client = ScopeLookup.ClientAt(model, known, slot.Value.SpanStart);
        return AsName(known, slot.IdType!) + (FactoryMethods.Search(known, slot.IdType!) is var (owner, search)
            ? $", and 'await {client}.{owner.Name}.{search.Name}(\"{name.Text}\")' finds it"
            : "");
    }

    private static string AsName(KnownSymbols known, ITypeSymbol idType) =>
        $"a name is no id; Close writes it as {known.Prefixes.From(idType)[0]}…";

    private static bool IsName(ConstantValue value) => value is { IsWhole: true, Text: { } text }
        && text.Any(char.IsLetter)
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '&' or '.' or ',');

    private static string? Fault(KnownSymbols known, ConstantValue value, ITypeSymbol idType)
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
            : known.Prefixes.From(idType).Contains(text) ? "nothing follows the prefix"
            : !HasPrefix(text) ? AsName(known, idType)
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
