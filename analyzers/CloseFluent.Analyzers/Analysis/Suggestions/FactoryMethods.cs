using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Finds what makes a value of a type of the library's, by the types alone.</summary>
internal static class FactoryMethods
{
    public static IEnumerable<IMethodSymbol> Constructors(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named)
        {
            return [];
        }

        return named.InstanceConstructors.Where(method =>
            method is { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: false });
    }

    /// <summary>The methods of the library's classes that make one.</summary>
    public static IEnumerable<IMethodSymbol> FindFor(KnownSymbols known, ITypeSymbol target) => known.Classes
        .SelectMany(From)
        .Where(method => known.Compilation.ClassifyCommonConversion(method.ReturnType, target) is { IsImplicit: true });

    /// <summary>The methods of a class that make something of arguments.</summary>
    public static IEnumerable<IMethodSymbol> From(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method is
        {
            MethodKind: MethodKind.Ordinary,
            DeclaredAccessibility: Accessibility.Public,
            Parameters.IsEmpty: false,
            IsExtensionMethod: false,
        });

    /// <summary>The call of the client that finds one by a text or an id, or what has one of this type as its id.</summary>
    /// <param name="known">The library.</param>
    /// <param name="target">What is to be found.</param>
    /// <param name="id">The kind of id by which it is found; null for a text.</param>
    public static (IPropertySymbol Owner, IMethodSymbol Method)? FindSearch(
        KnownSymbols known, ITypeSymbol target, INamedTypeSymbol? id = null)
    {
        foreach (IPropertySymbol owner in known.Client?.GetMembers().OfType<IPropertySymbol>() ?? [])
        {
            foreach (IMethodSymbol method in owner.Type.AllMembers().OfType<IMethodSymbol>())
            {
                if (method.Parameters is [{ Type: var keyType }, ..]
                    && (id is null ? keyType.SpecialType == SpecialType.System_String : keyType.Is(id))
                    && method.ReturnType is INamedTypeSymbol { TypeArguments: [var found] }
                    && (found.Is(target) || found.GetMembers("Id").Any(id => target.Is(id.TypeOf()))))
                {
                    return (owner, method);
                }
            }
        }

        return null;
    }

    /// <summary>The one property that a type has of another, or null.</summary>
    public static string? FindProperty(KnownSymbols known, ITypeSymbol? type, ITypeSymbol target)
    {
        string[] names = FindProperties(known, type, target);
        return names.Length == 1 ? names[0] : null;
    }

    /// <summary>The properties that a type of the library has of another.</summary>
    public static string[] FindProperties(KnownSymbols known, ITypeSymbol? type, ITypeSymbol target)
    {
        if (!known.IsLibraryType(type))
        {
            return [];
        }

        return [.. type.AllMembers().OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && IsPublic(property, target))
            .Select(property => property.Name)
            .Distinct()];
    }

    public static bool IsPublic(IPropertySymbol property, ITypeSymbol type) =>
        property.DeclaredAccessibility == Accessibility.Public && property.Type.Is(type);

    /// <summary>The T of an <c>IEnumerable&lt;T&gt;</c>, or null.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        {
            return ((INamedTypeSymbol)type).TypeArguments[0];
        }

        return null;
    }

    /// <summary>The T of what can be passed as an <c>IEnumerable&lt;T&gt;</c>; a text is meant whole.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String })
        {
            return null;
        }

        return type.AllInterfaces.Concat([type]).Select(ElementOf).FirstOrDefault(item => item is not null);
    }
}
