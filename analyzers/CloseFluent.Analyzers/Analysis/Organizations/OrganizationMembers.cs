using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// What the organization's classes have that this compilation sees, in its own sources or in a project that it refers to. There
/// may be several organizations.
/// </summary>
internal sealed class OrganizationMembers
{
    private readonly INamedTypeSymbol? _itemAttribute;
    private readonly Dictionary<string, List<OrganizationMember>> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private OrganizationMembers(INamedTypeSymbol? itemAttribute) => _itemAttribute = itemAttribute;

    public static OrganizationMembers From(KnownSymbols known)
    {
        OrganizationMembers members = new(known.Type("CloseItemAttribute"));
        if (known.Type("CloseOrganizationAttribute") is not { } mark)
        {
            return members;
        }

        string library = mark.ContainingAssembly.Name;
        IEnumerable<IAssemblySymbol> referring = known.Compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
            assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == library)));
        foreach (AttributeData attribute in referring.Append(known.Compilation.Assembly).SelectMany(item => item.GetAttributes()))
        {
            if (attribute.AttributeClass.Is(mark) && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }])
            {
                members.Add(type);
            }
        }

        return members;
    }

    /// <summary>Gets whether there is no class, as in most compilations.</summary>
    public bool IsEmpty => _byId.Count == 0;

    /// <summary>The members of an id, removed ones too.</summary>
    public IReadOnlyList<OrganizationMember> FindAll(string id) =>
        _byId.TryGetValue(id, out List<OrganizationMember>? members) ? members : [];

    /// <summary>Determines whether some class has things of this kind.</summary>
    public bool HasKind(ITypeSymbol idType) => _types.Any(type => type.SelfAndBases().Any(baseType => baseType.Is(idType)));

    /// <summary>What the attribute of a member says; null where it has none.</summary>
    public OrganizationMember? Find(ISymbol? symbol) =>
        symbol is IFieldSymbol or IPropertySymbol
        && symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(_itemAttribute)) is { } attribute
            ? new OrganizationMember(symbol, attribute)
            : null;

    // The choices of a field are members of classes that are not static.
    private void Add(INamedTypeSymbol organization)
    {
        foreach (ISymbol symbol in organization.GetTypeMembers().Where(type => type.IsStatic).SelectMany(type => type.GetMembers()))
        {
            if (Find(symbol) is not { } member)
            {
                continue;
            }

            if (!_byId.TryGetValue(member.Id, out List<OrganizationMember>? same))
            {
                _byId[member.Id] = same = [];
            }

            same.Add(member);
            _types.Add(symbol.TypeOf()!);
        }
    }
}
