using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2001: the prefix of an id names another kind of object.</summary>
internal sealed class IdIsOfAnotherKindRule() : ValueRule(RuleCatalogue.IdIsOfAnotherKind)
{
    protected override bool IsAboutIds => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot, KnownValue value)
    {
        if (ForeignId.Owner(known, value, slot.IdType!) is not { } owner)
        {
            return null;
        }

        string remedy = slot.Argument is { } argument
            && ForeignId.SwapFor(context.SemanticModel, known, argument, context.CancellationToken) is { } other
                ? $"swap it with '{other.Expression}'"
                : "hand in " + WithArticle(slot.IdType!);
        return [value.Text!, WithArticle(owner), WithArticle(slot.IdType!), known.Prefixes.Of(slot.IdType!)[0], remedy];
    }

    // A user, but an e-mail account.
    private static string WithArticle(INamedTypeSymbol type) => (type.Name[0] is 'A' or 'E' or 'I' or 'O' ? "an " : "a ") + type.Name;
}
