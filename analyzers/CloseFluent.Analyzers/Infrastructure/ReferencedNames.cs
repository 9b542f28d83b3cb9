using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Gathers the names that lead to the library from the assemblies that were declared with its types.</summary>
/// <param name="known">The library.</param>
/// <param name="names">Where the names of members go.</param>
/// <param name="types">Where the names of types go; it contains the library's.</param>
internal sealed class ReferencedNames(KnownSymbols known, HashSet<string> names, HashSet<string> types)
{
    // An assembly that the user's own code, or an addition to the library, was compiled into.
    public void Add()
    {
        IAssemblySymbol? library = known.Namespace.ContainingAssembly;
        foreach (IAssemblySymbol assembly in known.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Is(library) && assembly.Modules.Any(
                module => module.ReferencedAssemblies.Any(identity => identity.Equals(library?.Identity))))
            {
                Add(assembly.GlobalNamespace);
            }
        }
    }

    private void Add(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers().Where(IsSeen))
        {
            switch (member)
            {
                case INamespaceSymbol inner:
                    Add(inner);
                    break;
                case INamedTypeSymbol type when type.SelfAndBases().Concat(type.AllInterfaces).Any(Mentions):
                    types.Add(type.Name);
                    Add(type);
                    break;
                case INamedTypeSymbol type:
                    Add(type);
                    break;
                case IMethodSymbol method when Mentions(method.ReturnType)
                    || method.Parameters.Any(parameter => Mentions(parameter.Type)):
                    Add(method);
                    break;
                case IPropertySymbol { IsIndexer: true } indexer
                    when Mentions(indexer.Type) || indexer.Parameters.Any(parameter => Mentions(parameter.Type)):
                    types.Add(indexer.ContainingType.Name);
                    break;
                case not IMethodSymbol when Mentions(member.TypeOf()):
                    names.Add(member.Name);
                    break;
            }
        }
    }

    // Two values are compared where both have been mentioned.
    private void Add(IMethodSymbol method)
    {
        switch (method.MethodKind)
        {
            case MethodKind.Ordinary when method.Name != nameof(Equals):
                names.Add(method.Name);
                break;
            case MethodKind.Constructor:
                names.Add(method.ContainingType.Name);
                break;
            case MethodKind.Conversion or MethodKind.UserDefinedOperator
                when method.Name is not (WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName):
                types.Add(method.ContainingType.Name);
                break;
        }
    }

    private bool IsSeen(ISymbol member) => member is INamespaceSymbol
        || member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
        || known.Compilation.IsSymbolAccessibleWithin(member, known.Compilation.Assembly);

    private bool Mentions(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol named => types.Contains(named.Name) || named.TypeArguments.Any(Mentions),
        _ => false,
    };
}
