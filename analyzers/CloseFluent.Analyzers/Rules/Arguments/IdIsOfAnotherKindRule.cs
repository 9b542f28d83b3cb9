using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2001: the prefix of an id names another kind of object.</summary>
internal sealed class IdIsOfAnotherKindRule() : ValueRule(RuleCatalogue.IdIsOfAnotherKind)
{
    protected override bool IsAboutIds => true;

    protected override object[]? Fault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument slot, ConstantValue value)
    {
        if (ForeignId.Owner(known, value, slot.IdType!) is not { } owner)
        {
            return null;
        }

        string remedy = slot.Argument is { } argument
            && ForeignId.SwapFor(context.SemanticModel, known, argument, context.CancellationToken) is { } other
                ? $"swap it with '{CodeQuote.From(other.Expression)}'"
                : "hand in " + slot.IdType!.WithArticle();
        return [LineBreaks.Show(value.Text!), owner.WithArticle(), slot.IdType!.WithArticle(), known.Prefixes.From(slot.IdType!)[0], remedy];
    }
}
