using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An id that was handed in where one of another kind belongs.</summary>
internal static class ForeignId
{
    /// <summary>The kind that a text is the id of, where that is not the wanted one; else null.</summary>
    public static INamedTypeSymbol? Owner(KnownSymbols known, ConstantValue value, INamedTypeSymbol wanted) =>
        value.Text is { } text
        && known.Prefixes.Owner(text) is { } owner
        && !known.Prefixes.From(wanted).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal))
            ? owner
            : null;

    /// <summary>The one other argument of the same call that belongs here, if this one belongs there; else null.</summary>
    public static ArgumentSyntax? SwapFor(
        SemanticModel model, KnownSymbols known, ArgumentSyntax argument, CancellationToken cancellationToken)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list)
        {
            return null;
        }

        TypedArgument[] slots = [.. TypedArgument.OfCall(model, known, call, list, cancellationToken).Where(slot => slot.IdType is not null)];
        TypedArgument? here = slots.FirstOrDefault(slot => slot.Argument == argument);
        TypedArgument[] there = [.. slots.Where(slot => here is not null && slot != here && Fits(here, slot) && Fits(slot, here))];
        return there.Length == 1 ? there[0].Argument : null;

        bool Fits(TypedArgument given, TypedArgument wanted) =>
            ConstantValue.Only(model, given.Value, cancellationToken) is { Text: { } text }
            && known.Prefixes.From(wanted.IdType!).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal));
    }
}
