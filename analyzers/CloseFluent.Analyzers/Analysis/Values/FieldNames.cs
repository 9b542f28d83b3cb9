using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>The types whose fields filters are made of, and the names of the methods that hand them to a lambda.</summary>
internal sealed class FieldNames
{
    private FieldNames()
    {
    }

    /// <summary>The names of the types.</summary>
    public HashSet<string> Types { get; } = [];

    /// <summary>The names of the methods whose lambdas take one.</summary>
    public HashSet<string> LambdaMethods { get; } = [];

    /// <summary>The names of the fields.</summary>
    public HashSet<string> Fields { get; } = [];

    /// <summary>The names under which people look for conditions.</summary>
    public HashSet<string> AskedNames { get; } = [];

    public static FieldNames From(KnownSymbols known)
    {
        FieldNames names = new();
        foreach (INamedTypeSymbol type in known.Types())
        {
            if (known.IsFields(type))
            {
                names.Types.Add(type.Name);
                names.Fields.UnionWith(type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name));
            }

            names.AskedNames.UnionWith(type.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method is { MethodKind: MethodKind.Ordinary, ReturnType.Name: "Filter" })
                .SelectMany(known.AlsoCalledNames)
                .Where(name => !name.StartsWith("To", StringComparison.Ordinal)));
            names.LambdaMethods.UnionWith(type.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public })
                .Where(method => method.Parameters.Any(parameter => IsOverFields(known, parameter.Type)))
                .Select(method => method.Name));
        }

        return names;
    }

    /// <summary>The fields of the objects that a property such as <c>lead.Contacts</c> leads to, or null.</summary>
    public static ITypeSymbol? RelatedIn(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [_, var related] } ? related : null;

    private static bool IsOverFields(KnownSymbols known, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: [var first, ..] }
        && (known.IsFields(first) || (first is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(known.IsFields)));
}
