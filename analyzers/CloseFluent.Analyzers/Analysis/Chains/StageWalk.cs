using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Finds the way from a stage to a member or type by the return types of the stages' own methods.</summary>
internal static class StageWalk
{
    // The compilers that have no name for it do not know such blocks either.
    private const TypeKind ExtensionBlock = (TypeKind)14;

    /// <summary>
    /// The calls between a stage and the first type with a member of this name; empty where there is none.
    /// </summary>
    public static IReadOnlyList<IMethodSymbol> PathToMember(KnownSymbols known, ITypeSymbol stage, string name) =>
        Walk(known, stage, type => type.InstanceMethods().Any(method => method.Name == name));

    /// <summary>As above, to a property.</summary>
    public static IReadOnlyList<IMethodSymbol> PathToProperty(KnownSymbols known, ITypeSymbol stage, string name) =>
        Walk(known, stage, type => MemberSuggestion.Members(type, isStatic: false)
            .Any(member => member is IPropertySymbol && member.Name == name));

    /// <summary>The calls between a stage and the first type for which some code has an extension of this name.</summary>
    public static IReadOnlyList<IMethodSymbol> PathToExtension(
        SemanticModel model, KnownSymbols known, ITypeSymbol stage, int position, string name) =>
        Walk(known, stage, type => HasExtension(model, type, position, name));

    /// <summary>Determines whether some code has an extension of this name for a type.</summary>
    public static bool HasExtension(SemanticModel model, ITypeSymbol type, int position, string name) => model
        .LookupSymbols(position, type, name, includeReducedExtensionMethods: true)
        .Any(member => member is IMethodSymbol { ReducedFrom: not null } || IsInExtensionBlock(member));

    /// <summary>Determines whether a member is one of <c>extension(BulkAction action) { … }</c>.</summary>
    public static bool IsInExtensionBlock(ISymbol member) => member.ContainingType?.TypeKind == ExtensionBlock;

    /// <summary>The calls between a stage and a value that converts to the target; empty where there is none.</summary>
    public static IReadOnlyList<IMethodSymbol> PathToType(KnownSymbols known, ITypeSymbol stage, ITypeSymbol target) =>
        Walk(known, stage, type => known.Compilation.ClassifyCommonConversion(type, target) is { IsImplicit: true });

    /// <summary>The calls between a stage and an action that can be sent.</summary>
    public static IReadOnlyList<IMethodSymbol> PathToReady(KnownSymbols known, ITypeSymbol stage) =>
        Walk(known, stage, known.IsReady);

    /// <summary>The call that sends a ready action, or null.</summary>
    public static IMethodSymbol? FindSend(KnownSymbols known, ITypeSymbol ready) => ready.InstanceMethods()
        .FirstOrDefault(method => method.Parameters.Length > 0 && method.Parameters[0].Type.Is(known.Client));

    private static IReadOnlyList<IMethodSymbol> Walk(KnownSymbols known, ITypeSymbol start, Func<ITypeSymbol, bool> isTarget)
    {
        HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default) { start };
        Queue<(ITypeSymbol Type, IReadOnlyList<IMethodSymbol> Path)> open = new();
        open.Enqueue((start, []));
        while (open.Count > 0)
        {
            (ITypeSymbol type, IReadOnlyList<IMethodSymbol> path) = open.Dequeue();
            foreach (IMethodSymbol step in Steps(known, type))
            {
                if (seen.Add(step.ReturnType))
                {
                    IReadOnlyList<IMethodSymbol> longer = [.. path, step];
                    if (isTarget(step.ReturnType))
                    {
                        return longer;
                    }

                    open.Enqueue((step.ReturnType, longer));
                }
            }
        }

        return [];
    }

    // A call that takes an argument asks the user; one that takes none decides for him, so it comes last.
    private static IEnumerable<IMethodSymbol> Steps(KnownSymbols known, ITypeSymbol type)
    {
        if (!known.IsStage(type))
        {
            return [];
        }

        return type.InstanceMethods()
            .Where(method => known.IsChainValue(method.ReturnType) && !MemberSuggestion.IsObsolete(method))
            .OrderBy(method => method.Parameters.IsEmpty);
    }
}
