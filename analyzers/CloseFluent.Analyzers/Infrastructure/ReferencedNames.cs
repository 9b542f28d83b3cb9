using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Gathers the names that lead to the library from the assemblies that were declared with its types.</summary>
/// <param name="known">The library.</param>
/// <param name="result">Where the names go; it contains those of the library's types.</param>
internal sealed class ReferencedNames(KnownSymbols known, VersionedNames result)
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, object> s_isReferring = new();

    /// <summary>The assemblies that the user's own code, or an addition to the library, was compiled into.</summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(KnownSymbols known)
    {
        IAssemblySymbol? library = known.Namespace.ContainingAssembly;
        return known.Compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
            !assembly.Is(library) && (bool)s_isReferring.GetValue(assembly, key => key.Modules.Any(
                module => module.ReferencedAssemblies.Any(identity => identity.Name == library?.Name))));
    }

    public void Add()
    {
        foreach (IAssemblySymbol assembly in Assemblies(known))
        {
            Add(assembly.GlobalNamespace);
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
                    result.Types.Add(type.Name);
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
                    result.Types.Add(indexer.ContainingType.Name);
                    break;
                case not IMethodSymbol when Mentions(member.TypeOf()) && IsValue(member.TypeOf()):
                    result.Members.Add(IdentifierSearch.New + member.ContainingType.Name);
                    result.ValueMembers.Add(member.Name);
                    break;
                case not IMethodSymbol when Mentions(member.TypeOf()):
                    result.Members.Add(member.Name);
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
                result.Members.Add(method.Name);
                break;
            case MethodKind.Constructor:
                result.Members.Add(IdentifierSearch.New + method.ContainingType.Name);
                break;
            case MethodKind.Conversion or MethodKind.UserDefinedOperator
                when method.Name is not (WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName):
                result.Types.Add(method.ContainingType.Name);
                break;
        }
    }

    private bool IsSeen(ISymbol member) => member is INamespaceSymbol
        || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal
            && member.ContainingAssembly.GivesAccessTo(known.Compilation.Assembly));

    private bool Mentions(ITypeSymbol? type) => Names(type).Any(result.Types.Contains);

    // The name of such a member is often Id, which says nothing; the type that has it says more.
    private bool IsValue(ITypeSymbol? type) => Names(type).Where(result.Types.Contains).All(result.Values.Contains);

    private static IEnumerable<string> Names(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Names(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Names).Append(named.Name),
        _ => [],
    };
}
