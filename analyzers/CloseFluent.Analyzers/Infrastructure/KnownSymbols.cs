using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// What the library's own types say of themselves: which are stages, which are ready actions, whose prefix is whose, what an
/// argument must be. Resolved once per compilation; it dies with the compilation.
/// </summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, Holder> s_known = new();

    private readonly INamedTypeSymbol _stageAttribute;
    private readonly INamedTypeSymbol? _actionAttribute;
    private readonly INamedTypeSymbol? _prefixAttribute;
    private readonly INamedTypeSymbol? _kindAttribute;
    private readonly INamedTypeSymbol? _immutableAttribute;
    private readonly INamedTypeSymbol? _openEnumInterface;
    private readonly INamedTypeSymbol? _unverifiedAttribute;
    private readonly INamedTypeSymbol? _widensAttribute;
    private readonly INamedTypeSymbol? _alsoCalledAttribute;
    private readonly INamedTypeSymbol? _choiceAttribute;
    private readonly INamedTypeSymbol? _closeNameAttribute;
    private readonly INamedTypeSymbol? _sentenceAttribute;
    private readonly INamedTypeSymbol? _sentencePartAttribute;
    private readonly INamedTypeSymbol? _fieldsBase;
    private readonly INamespaceSymbol? _allNamespaces;
    private readonly Lazy<VersionedNames> _versioned;
    private readonly Lazy<IdPrefixes> _prefixes;
    private readonly Lazy<EffectNames> _effects;
    private readonly Lazy<OrganizationMembers> _organizations;
    private readonly Lazy<AliasNames> _aliases;

    private KnownSymbols(Compilation compilation, INamedTypeSymbol stageMark)
    {
        _stageAttribute = stageMark;
        Compilation = compilation;
        _actionAttribute = Type("BulkActionAttribute");
        _prefixAttribute = Type("IdPrefixAttribute");
        _kindAttribute = Type("ArgumentKindAttribute");
        _immutableAttribute = Type("ChangesNothingAttribute");
        _openEnumInterface = Type("IOpenEnum`1");
        _unverifiedAttribute = Type("UnverifiedAttribute");
        _widensAttribute = Type("WidensAttribute");
        _alsoCalledAttribute = Type("AlsoCalledAttribute");
        _choiceAttribute = Type("ChoiceAttribute");
        _closeNameAttribute = Type("CloseNameAttribute");
        _sentenceAttribute = Type("SentenceAttribute");
        _sentencePartAttribute = Type("SentencePartAttribute");
        Client = Type("ICloseClient");
        Entry = Type("Bulk");
        Namespace = stageMark.ContainingNamespace;
        _fieldsBase = Type("ObjectFields`1");
        _allNamespaces = compilation.GlobalNamespace.GetMembers(Namespace.Name).OfType<INamespaceSymbol>().FirstOrDefault();
        Recorder = _allNamespaces?.GetMembers("Testing").OfType<INamespaceSymbol>().FirstOrDefault()
            ?.GetTypeMembers("CloseRecorder").FirstOrDefault();
        _versioned = new(() => VersionedNames.From(this));
        _effects = new(() => new EffectNames(this, Versioned.Effects(this)));
        _organizations = new(() => OrganizationMembers.From(this));
        _aliases = new(() => AliasNames.From(compilation));
        _prefixes = new(() => new IdPrefixes(this, Versioned.Prefixes));
        Lazy<LibraryNames> names = new(() => LibraryNames.From(this));
        Usage = new LibraryUsage(() => names.Value.SearchIn);
        Mentions = new MentionedParts(() => names.Value.WideSearchIn);
    }

    public Compilation Compilation { get; }

    /// <summary>The interface of the client that an action is sent with.</summary>
    public INamedTypeSymbol? Client { get; }

    /// <summary>The client that records; null where its package is not referenced.</summary>
    public INamedTypeSymbol? Recorder { get; }

    /// <summary>The type where chains begin.</summary>
    public INamedTypeSymbol? Entry { get; }

    /// <summary>The namespace of the library, with what this compilation itself puts there.</summary>
    public INamespaceSymbol Namespace { get; }

    /// <summary>Which members of the source can have to do with the library at all.</summary>
    public LibraryUsage Usage { get; }

    /// <summary>Which parts of such a member can.</summary>
    public MentionedParts Mentions { get; }

    /// <summary>The client's interface and those that it gives access to.</summary>
    public IEnumerable<ITypeSymbol> ClientTypes =>
        Client?.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).Append(Client) ?? [];

    /// <summary>What is kept of the library from one compilation to the next.</summary>
    public VersionedNames Versioned => _versioned.Value;

    public ChainNames Names => Versioned.Chains;

    public IdPrefixes Prefixes => _prefixes.Value;

    public TypedArgumentNames TypedArguments => Versioned.TypedArguments;

    public FieldNames Fields => Versioned.Fields(this);

    /// <summary>The static classes of the library: Bulk, Leads and so on.</summary>
    public IEnumerable<INamedTypeSymbol> Classes => Names.Classes.Select(FindType).OfType<INamedTypeSymbol>();

    public EffectNames Effects => _effects.Value;

    /// <summary>What the organization's classes have.</summary>
    public OrganizationMembers Organizations => _organizations.Value;

    /// <summary>Gets whether the library is what is being compiled, so that its symbols change with the source.</summary>
    public bool IsInSource => _stageAttribute.ContainingAssembly.Is(Compilation.Assembly);

    public static KnownSymbols? Find(Compilation compilation) =>
        s_known.GetValue(compilation, key => new Holder(
            FindStageAttribute(key) is { } attributeType ? new KnownSymbols(key, attributeType) : null)).Known;

    /// <summary>The last name of a type as it is written, or of the type that this is an alias of; or null.</summary>
    public string? NameOf(TypeSyntax? type) => type.LastName() is { } name ? _aliases.Value.Resolve(type!.SyntaxTree, name) : null;

    /// <summary>The name that a name is an alias of, or itself.</summary>
    public string NameOf(SimpleNameSyntax name) => _aliases.Value.Resolve(name.SyntaxTree, name.Identifier.ValueText);

    /// <summary>The name of the type that is made; of <c>new(…)</c> the one that it is declared as.</summary>
    public string? NameOf(BaseObjectCreationExpressionSyntax creation) => creation.TypeName() is { } name
        ? _aliases.Value.Resolve(creation.SyntaxTree, name)
        : null;

    /// <summary>A type of the library's own assembly.</summary>
    public INamedTypeSymbol? Type(string name) =>
        _stageAttribute.ContainingAssembly.GetTypeByMetadataName("CloseFluent." + name);

    /// <summary>The type of a name that is directly in the library's namespace, whichever assembly it comes from.</summary>
    public INamedTypeSymbol? FindType(string name) => _allNamespaces?.GetTypeMembers(name).FirstOrDefault();

    /// <summary>A static class of the library: Bulk, Leads and so on; or null.</summary>
    public INamedTypeSymbol? FindClass(string name) => Names.Classes.Contains(name) ? FindType(name) : null;

    /// <summary>The names that <c>using static</c> of one of the library's types brings.</summary>
    public IEnumerable<string> StaticMembersOf(string type) => FindType(type)?.GetMembers()
        .Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true })
        .Select(member => member.Name) ?? [];

    /// <summary>The search for some words in the text of files.</summary>
    public IdentifierSearch SearchFor(IEnumerable<string> words) => IdentifierSearch.From(words, Versioned.Search);

    /// <summary>Determines whether one of some words is in any file.</summary>
    public bool IsInSomeFile(IEnumerable<string> words)
    {
        IdentifierSearch search = SearchFor(words);
        return Compilation.SyntaxTrees.Any(tree => search.FindPositions(tree).Any);
    }

    /// <summary>Determines whether a type has the fields that filters are made of.</summary>
    public bool IsFields(ITypeSymbol? type) =>
        _fieldsBase is not null && type.SelfAndBases().Any(baseType => baseType.OriginalDefinition.Is(_fieldsBase));

    /// <summary>Determines whether a type is directly in the library's namespace.</summary>
    public bool IsLibraryType(ITypeSymbol? type) =>
        type?.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } containing
        && containing.Name == Namespace.Name;

    public bool IsStage(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } && HasAttribute(type, _stageAttribute);

    public bool IsReady(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class }
            && type.SelfAndBases().Any(baseType => HasAttribute(baseType, _actionAttribute));

    public bool IsChainValue(ITypeSymbol? type) => IsStage(type) || IsReady(type);

    public bool IsClient(ITypeSymbol? type) =>
        Client is not null && type is not null
            && (type.Is(Client) || type.AllInterfaces.Contains(Client, SymbolEqualityComparer.Default));

    /// <summary>Determines whether a method sends a ready action: its own, or the one that it is passed.</summary>
    public bool IsSend(IMethodSymbol method)
    {
        // Parameters are read from the assembly when someone asks for them.
        bool creates = method.Name.StartsWith("Create", StringComparison.Ordinal);
        if (!(creates || IsReady(method.ContainingType)) || method.Parameters is not [var first, ..])
        {
            return false;
        }

        if (IsReady(first.Type))
        {
            return creates && method.ContainingNamespace.Is(Namespace);
        }

        return first.Type.Is(Client) && IsReady(method.ContainingType);
    }

    /// <summary>Determines whether a method sets something on a ready action; a second call replaces the first.</summary>
    public bool IsOption(IMethodSymbol method) =>
        IsReady(method.ContainingType) && !method.IsStatic
        && (IsReady(method.ReturnType)
            || (method.ReturnType is ITypeParameterSymbol self && self.ConstraintTypes.Any(IsReady)));

    /// <summary>Determines whether a method limits a selection; a second call replaces the first.</summary>
    public bool IsLimit(IMethodSymbol method) => !method.IsStatic
        && method.Parameters is [var limit]
        && ImmutableBaseOf(method.ContainingType) is not null
        && ImmutableBaseOf(method.ContainingType).Is(ImmutableBaseOf(method.ReturnType))
        && ArgumentKindOf(limit) == nameof(Restraint.Limit);

    /// <summary>What a method of the library gives that does nothing else, in a word; null where it does more.</summary>
    public string? PureResultOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || !IsLibraryType(method.ContainingType))
        {
            return null;
        }

        return ImmutableNounOf(method.OriginalDefinition)
            ?? (method.OriginalDefinition.ReturnType is ITypeParameterSymbol self && self.ConstraintTypes.Any(IsReady)
                || (IsChainValue(method.ReturnType) && !IsSend(method)) ? "action" : ImmutableBaseNounOf(method.ReturnType));
    }

    /// <summary>
    /// Where a method trusts what it is passed: which one decides, and which verifies by itself; else null.
    /// </summary>
    public (string Verdict, string Verifying)? FindVerification(IMethodSymbol method)
    {
        if (_unverifiedAttribute is not null
            && method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(_unverifiedAttribute)) is
                { ConstructorArguments: [{ Value: string verdict }, { Value: string verifying }] })
        {
            return (verdict, verifying);
        }

        return null;
    }

    /// <summary>Determines whether a member reaches more than its neighbors do.</summary>
    public bool Widens(ISymbol member) =>
        _widensAttribute is not null && FindAttribute(member, _widensAttribute) is not null;

    /// <summary>Close's name for a type or member, or null.</summary>
    public string? CloseNameOf(ISymbol? symbol) => symbol is null || _closeNameAttribute is null
        ? null
        : FindAttribute(symbol, _closeNameAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>What the actions do that begin with a call, as a sentence with placeholders; null where that is not said.</summary>
    public string? SentenceOf(IMethodSymbol entry) => _sentenceAttribute is null
        ? null
        : FindAttribute(entry, _sentenceAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>What a call adds to the sentence of an action; null where that is nothing.</summary>
    public (string Placeholder, string Template)? SentencePartOf(IMethodSymbol call)
    {
        if (_sentencePartAttribute is null)
        {
            return null;
        }

        // What a derived action hides only returns another type.
        return call.ContainingType.SelfAndBases()
            .SelectMany(type => type.GetMembers(call.Name))
            .Select(member => FindAttribute(member, _sentencePartAttribute)?.ConstructorArguments is
                [{ Value: string placeholder }, { Value: string template }] ? (placeholder, template) : default((string, string)?))
            .FirstOrDefault(part => part is not null);
    }

    /// <summary>The other names under which people look for a member.</summary>
    public IEnumerable<string> AlsoCalledNames(ISymbol member)
    {
        if (_alsoCalledAttribute is not null
            && FindAttribute(member, _alsoCalledAttribute) is { ConstructorArguments: [{ Kind: TypedConstantKind.Array } names] })
        {
            return names.Values.Select(name => name.Value).OfType<string>();
        }

        return [];
    }

    /// <summary>The values of a type that someone has to choose from, with what each means.</summary>
    public IEnumerable<(IPropertySymbol Value, string Meaning)> Choices(ITypeSymbol type)
    {
        if (_choiceAttribute is null)
        {
            return [];
        }

        return type.GetMembers().OfType<IPropertySymbol>()
            .Select(member => (member, FindAttribute(member, _choiceAttribute)?.ConstructorArguments.FirstOrDefault().Value as string))
            .Where(choice => choice.Item2 is not null)
            .Select(choice => (choice.member, choice.Item2!));
    }

    /// <summary>The type that says that its values, and those of its heirs, never change; or null.</summary>
    public ITypeSymbol? ImmutableBaseOf(ITypeSymbol? type) =>
        type.SelfAndBases().FirstOrDefault(baseType => ImmutableNounOf(baseType.OriginalDefinition) is not null);

    /// <summary>Determines whether every call of a setting counts, not the last alone.</summary>
    public bool IsCumulative(IMethodSymbol option) => Type("CumulativeAttribute") is { } attributeType
        && option.OriginalDefinition.GetAttributes().Any(attribute => attribute.AttributeClass.Is(attributeType));

    /// <summary>The setting of a ready action that steps of this kind need; null where it has none.</summary>
    public IMethodSymbol? StepSettingOf(ITypeSymbol action, string stepType) => Type("SettlesStepAttribute") is { } attributeType
        ? action.InstanceMethods().FirstOrDefault(method =>
            FindAttribute(method, attributeType) is { ConstructorArguments: [{ Value: string settled }] } && settled == stepType)
        : null;

    /// <summary>Determines whether a sequence that is passed there should be active.</summary>
    public bool NeedsActive(IParameterSymbol parameter) => Type("NeedsActiveSequenceAttribute") is { } attributeType
        && FindAttribute(parameter, attributeType) is not null;

    /// <summary>Determines whether it is a word out of a list that Close may lengthen.</summary>
    public bool IsOpenEnum(ITypeSymbol type) => type.IsValueType && _openEnumInterface is not null
        && type.AllInterfaces.Any(baseType => baseType.OriginalDefinition.Is(_openEnumInterface));

    /// <summary>Determines whether a file sees the library's types by their short names.</summary>
    public bool IsImportedIn(SyntaxTree tree) =>
        Imports(tree, isGlobal: false) || Compilation.SyntaxTrees.Any(other => Imports(other, isGlobal: true));

    /// <summary>The paths that actions are posted to.</summary>
    public IEnumerable<string> ActionPaths() => Types()
        .SelectMany(type => type.GetAttributes())
        .Where(attribute => _actionAttribute is not null && attribute.AttributeClass.Is(_actionAttribute))
        .Select(attribute => attribute.ConstructorArguments is [{ Value: string path }] ? path.Trim('/') : "")
        .Where(path => path.Length > 0);

    /// <summary>Every type that is directly in the library's namespace, whichever assembly it comes from.</summary>
    public IEnumerable<INamedTypeSymbol> Types() => _allNamespaces?.GetTypeMembers() ?? Enumerable.Empty<INamedTypeSymbol>();

    /// <summary>Every type of the library's packages, which have namespaces within the library's.</summary>
    public IEnumerable<INamedTypeSymbol> PackageTypes() => Types().Concat(
        _allNamespaces?.GetNamespaceMembers().SelectMany(part => part.GetTypeMembers()) ?? []);

    /// <summary>The assemblies that have types in the library's namespace.</summary>
    public IEnumerable<IAssemblySymbol> Assemblies() =>
        _allNamespaces?.ConstituentNamespaces.Select(part => part.ContainingAssembly) ?? [];

    /// <summary>The prefixes that an id type says it has.</summary>
    public IReadOnlyList<string> PrefixesOf(INamedTypeSymbol type) =>
    [
        .. type.GetAttributes()
            .Where(attribute => _prefixAttribute is not null && attribute.AttributeClass.Is(_prefixAttribute))
            .Select(attribute => attribute.ConstructorArguments is [{ Value: string prefix }] ? prefix : "")
            .Where(prefix => prefix.Length > 0),
    ];

    /// <summary>What a parameter or property must be beyond its type, or null.</summary>
    public string? ArgumentKindOf(ISymbol parameter) => DemandOf(parameter)?.Kind;

    /// <summary>What the library says of a parameter or property; null where that is nothing.</summary>
    public ArgumentDemand? DemandOf(ISymbol parameter)
    {
        foreach (AttributeData attribute in parameter.OriginalDefinition.GetAttributes())
        {
            if (_kindAttribute is not null && attribute.AttributeClass.Is(_kindAttribute)
                && attribute.ConstructorArguments is [{ Type: INamedTypeSymbol kinds, Value: int value }])
            {
                return kinds.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(kind => value.Equals(kind.ConstantValue)) is { } kind
                    ? new ArgumentDemand(kind.Name, Bound(attribute, "Least", long.MinValue), Bound(attribute, "Most", long.MaxValue))
                    : null;
            }
        }

        return null;
    }

    /// <summary>Determines whether what is converted to a type must meet a demand.</summary>
    public bool HasDemandingConversion(ITypeSymbol type) => type.GetMembers(WellKnownMemberNames.ImplicitConversionName)
        .OfType<IMethodSymbol>().Any(conversion => DemandOf(conversion.Parameters[0]) is not null);

    // Asked of the assembly of that name first, or the compiler would read every one.
    private static INamedTypeSymbol? FindStageAttribute(Compilation compilation)
    {
        const string Name = "CloseFluent.BulkStageAttribute";
        return compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == "CloseFluent")
            ?.GetTypeByMetadataName(Name) ?? compilation.GetTypeByMetadataName(Name);
    }

    private static long Bound(AttributeData attribute, string name, long otherwise) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { IsNull: false, Value: long bound }
            ? bound : otherwise;

    private string? ImmutableBaseNounOf(ITypeSymbol type) =>
        ImmutableBaseOf(type) is { } value ? ImmutableNounOf(value.OriginalDefinition) : null;

    private string? ImmutableNounOf(ISymbol symbol) => _immutableAttribute is null ? null : symbol.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass.Is(_immutableAttribute))
        ?.ConstructorArguments.FirstOrDefault().Value as string;

    private static AttributeData? FindAttribute(ISymbol member, INamedTypeSymbol attributeType) =>
        member.OriginalDefinition.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(attributeType));

    private bool Imports(SyntaxTree tree, bool isGlobal) => tree.GetRoot().Descendants(node => node is
            CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Any(directive => (!isGlobal || directive.GlobalKeyword != default)
            && directive.Alias is null && directive.StaticKeyword == default && directive.Name?.ToString() == Namespace.Name)
        || tree.GetRoot().ChildNodes().OfType<BaseNamespaceDeclarationSyntax>().Any(
            declaration => declaration.Name.ToString().Split('.')[0] == Namespace.Name);

    private static bool HasAttribute(ITypeSymbol type, INamedTypeSymbol? attributeType) =>
        attributeType is not null && type.GetAttributes().Any(attribute => attribute.AttributeClass.Is(attributeType));

    private sealed class Holder(KnownSymbols? known)
    {
        public KnownSymbols? Known { get; } = known;
    }
}
