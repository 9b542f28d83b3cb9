using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names of the library's methods, types and properties that take an id or an argument with a demand of its own: rules
/// look at a name before they ask the compiler.
/// </summary>
internal sealed class TypedArgumentNames
{
    private TypedArgumentNames()
    {
    }

    /// <summary>Methods and types that take an id, or an argument with a demand of its own.</summary>
    public HashSet<string> Takers { get; } = [];

    /// <summary>Properties with a demand of their own.</summary>
    public HashSet<string> Properties { get; } = [];

    /// <summary>Properties that are ids.</summary>
    public HashSet<string> IdProperties { get; } = [];

    /// <summary>Methods that give a filter.</summary>
    public HashSet<string> Filters { get; } = [];

    public static TypedArgumentNames From(KnownSymbols known, IdPrefixes prefixes)
    {
        TypedArgumentNames names = new();
        foreach (INamedTypeSymbol type in known.PackageTypes().Where(type => type.DeclaredAccessibility == Accessibility.Public))
        {
            foreach (ISymbol member in type.GetMembers())
            {
                names.Add(known, prefixes, type, member);
            }
        }

        return names;
    }

    private void Add(KnownSymbols known, IdPrefixes prefixes, INamedTypeSymbol type, ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { DeclaredAccessibility: Accessibility.Public } method:
                string name = method.MethodKind == MethodKind.Constructor ? type.Name : method.Name;
                if (method.ReturnType.Name == "Filter")
                {
                    Filters.Add(name);
                }

                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    Add(known, prefixes, parameter, name);
                }

                break;
            case IPropertySymbol { SetMethod: not null } property when known.ArgumentKindOf(property) is not null:
                Properties.Add(property.Name);
                break;
            case IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } property when prefixes.IsId(property.Type):
                IdProperties.Add(property.Name);
                break;
        }
    }

    private void Add(KnownSymbols known, IdPrefixes prefixes, IParameterSymbol parameter, string name)
    {
        ITypeSymbol type = parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type;
        if (prefixes.IsId(type)
            || (type is ITypeParameterSymbol any && any.ConstraintTypes.Any(prefixes.IsBase))
            || (prefixes.IsId(parameter.ContainingType) && type.SpecialType == SpecialType.System_String)
            || (type is INamedTypeSymbol { TypeArguments: [var item] } && prefixes.IsId(item))
            || known.HasDemandingConversion(type)
            || known.ArgumentKindOf(parameter) is not null)
        {
            Takers.Add(name);
        }
    }
}
