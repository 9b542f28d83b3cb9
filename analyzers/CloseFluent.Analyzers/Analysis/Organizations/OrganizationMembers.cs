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
    private readonly HashSet<INamedTypeSymbol> _organizations = new(SymbolEqualityComparer.Default);

    private bool _leavesFieldsOut;

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
                members._leavesFieldsOut |= LeavesFieldsOut(attribute);
            }
        }

        return members;
    }

    /// <summary>Gets whether there is no class, as in most compilations.</summary>
    public bool IsEmpty => _byId.Count == 0;

    /// <summary>The members of an id, removed ones too.</summary>
    public IReadOnlyList<OrganizationMember> FindAll(string id) =>
        _byId.TryGetValue(id, out List<OrganizationMember>? members) ? members : [];

    /// <summary>
    /// Determines whether some class has things of the kind that an id is of: with the same prefix, and of the type that is wanted
    /// or with such an id.
    /// </summary>
    public bool HasKind(INamedTypeSymbol idType, string prefix, bool isOnlyKind)
    {
        List<OrganizationMember> alike =
            [.. _byId.Values.SelectMany(members => members).Where(member => member.Id.StartsWith(prefix, StringComparison.Ordinal))];

        // Fields of all kinds of objects share a prefix, so that it may be one of those that were left out.
        return !(_leavesFieldsOut && alike.Exists(member => member.IsField))
            && alike.Exists(member => isOnlyKind || member.Gives(idType));
    }

    /// <summary>Determines whether a symbol is inside an organization's class, where the ids are.</summary>
    public bool Contains(ISymbol? symbol)
    {
        for (INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_organizations.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the attribute of a member says; null where it has none.</summary>
    public OrganizationMember? Find(ISymbol? symbol) =>
        symbol is IFieldSymbol or IPropertySymbol
        && symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(_itemAttribute)) is { } attribute
            ? new OrganizationMember(symbol, attribute)
            : null;

    // The choices of a field are members of classes that are not static.
    private void Add(INamedTypeSymbol organization)
    {
        _organizations.Add(organization);
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
        }
    }

    // What was left out, as the tool writes it: lead-fields, contact-fields.
    private static bool LeavesFieldsOut(AttributeData attribute) => attribute.NamedArguments.Any(argument =>
        argument is { Key: "Without", Value.Value: string without } && without.Contains("-fields"));
}
