using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2001: the prefix of an id names another kind of object.</summary>
internal sealed class IdIsOfAnotherKindRule() : ValueRule(RuleDescriptors.IdIsOfAnotherKind)
{
    protected override bool ChecksIds => true;

    protected override object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument typedArgument, ConstantValue value)
    {
        if (MismatchedId.FindOwner(known, value, typedArgument.IdType!) is not { } owner)
        {
            return null;
        }

        string remedy = "pass " + typedArgument.IdType!.WithArticle();
        if (typedArgument.Argument is { } argument
            && MismatchedId.FindSwap(context.SemanticModel, known, argument, context.CancellationToken) is { } other)
        {
            remedy = $"swap it with '{CodeQuote.From(other.Expression)}'";
        }
        INamedTypeSymbol wanted = typedArgument.IdType!;
        return
        [
            LineBreaks.Show(value.Text!), owner.WithArticle(), wanted.WithArticle(), known.Prefixes.PrefixesOf(wanted)[0], remedy,
        ];
    }
}
