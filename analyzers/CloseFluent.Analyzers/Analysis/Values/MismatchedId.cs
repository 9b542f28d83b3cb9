using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An id that was passed where one of another kind belongs.</summary>
internal static class MismatchedId
{
    /// <summary>The kind that a text is the id of, where that is not the wanted one; else null.</summary>
    public static INamedTypeSymbol? FindOwner(KnownSymbols known, ConstantValue value, INamedTypeSymbol target)
    {
        if (value.Text is { } text
            && known.Prefixes.FindOwner(text) is { } owner
            && !known.Prefixes.PrefixesOf(target).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return owner;
        }

        return null;
    }

    /// <summary>The one other argument of the same call that belongs here, if this one belongs there; else null.</summary>
    public static ArgumentSyntax? FindSwap(
        SemanticModel model, KnownSymbols known, ArgumentSyntax argument, CancellationToken cancellationToken)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list)
        {
            return null;
        }

        TypedArgument[] arguments = [.. new TypedArgumentReader(model, known, cancellationToken).FromCall(call, list)
            .Where(typedArgument => typedArgument is { IdType: not null, Argument: not null })];
        TypedArgument? current = arguments.FirstOrDefault(typedArgument => typedArgument.Argument == argument);
        TypedArgument[] candidates = [.. arguments.Where(typedArgument => current is not null && typedArgument != current
            && Fits(current, typedArgument) && Fits(typedArgument, current))];
        return candidates.Length == 1 ? candidates[0].Argument : null;

        bool Fits(TypedArgument given, TypedArgument target) =>
            ConstantValue.Only(model, given.Value, cancellationToken) is { Text: { } text }
            && known.Prefixes.PrefixesOf(target.IdType!).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal));
    }
}
