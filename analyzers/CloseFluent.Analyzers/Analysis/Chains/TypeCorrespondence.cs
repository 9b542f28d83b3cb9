using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Compares two types that are made alike: of a list of stages where a list of actions is wanted, it finds the action.
/// </summary>
internal static class TypeCorrespondence
{
    /// <summary>What the wanted type has where the given one has the part.</summary>
    public static IEnumerable<ITypeSymbol> Find(ITypeSymbol part, ITypeSymbol given, ITypeSymbol wanted)
    {
        if (wanted is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.SelectMany(bound => Find(part, given, bound));
        }

        if (given.Is(part))
        {
            return [wanted];
        }

        if (given is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } result }
            && wanted is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } wantedResult })
        {
            return Find(part, result, wantedResult);
        }

        if (given is INamedTypeSymbol { TypeArguments.IsEmpty: false } generic
            && wanted.SelfAndBases().Concat(wanted.AllInterfaces).OfType<INamedTypeSymbol>()
                .FirstOrDefault(type => type.OriginalDefinition.Is(generic.OriginalDefinition)) is { } same)
        {
            return generic.TypeArguments.Zip(same.TypeArguments, (own, other) => (own, other))
                .Where(pair => IsMadeOf(pair.own, part))
                .SelectMany(pair => Find(part, pair.own, pair.other));
        }

        if (FactoryMethods.ItemOf(given) is { } item && ItemOf(wanted) is { } wantedItem)
        {
            return Find(part, item, wantedItem);
        }

        return [];
    }

    /// <summary>Determines whether a type is another one, or has it as a part.</summary>
    public static bool IsMadeOf(ITypeSymbol type, ITypeSymbol part) => type.Is(part) || type switch
    {
        IArrayTypeSymbol array => IsMadeOf(array.ElementType, part),
        INamedTypeSymbol generic => generic.TypeArguments.Any(argument => IsMadeOf(argument, part)),
        _ => false,
    };

    /// <summary>The type of the items of a list or a span, or null.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type)
    {
        if (FactoryMethods.ItemOf(type) is { } item)
        {
            return item;
        }

        return type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [var element] } ? element : null;
    }
}
