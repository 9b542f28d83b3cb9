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

    private readonly INamedTypeSymbol _stageMark;
    private readonly INamedTypeSymbol? _actionMark;
    private readonly INamedTypeSymbol? _prefixMark;
    private readonly INamedTypeSymbol? _kindMark;
    private readonly INamedTypeSymbol? _valueMark;
    private readonly INamedTypeSymbol? _wordMark;
    private readonly INamedTypeSymbol? _unverifiedMark;
    private readonly INamedTypeSymbol? _widensMark;
    private readonly INamedTypeSymbol? _alsoCalledMark;
    private readonly INamedTypeSymbol? _choiceMark;
    private readonly Lazy<ChainNames> _names;
    private readonly Lazy<IdPrefixes> _prefixes;
    private readonly Lazy<TypedArgumentNames> _slots;
    private readonly Lazy<FieldNames> _fields;
    private readonly Lazy<EffectNames> _effects;

    private KnownSymbols(Compilation compilation, INamedTypeSymbol stageMark)
    {
        _stageMark = stageMark;
        Compilation = compilation;
        _actionMark = Type("BulkActionAttribute");
        _prefixMark = Type("IdPrefixAttribute");
        _kindMark = Type("ArgumentKindAttribute");
        _valueMark = Type("ChangesNothingAttribute");
        _wordMark = Type("IOpenEnum`1");
        _unverifiedMark = Type("UnverifiedAttribute");
        _widensMark = Type("WidensAttribute");
        _alsoCalledMark = Type("AlsoCalledAttribute");
        _choiceMark = Type("ChoiceAttribute");
        Client = Type("ICloseClient");
        Entry = Type("Bulk");
        Recorder = compilation.GetTypeByMetadataName("CloseFluent.Testing.CloseRecorder");
        Namespace = stageMark.ContainingNamespace;
        _names = new(() => ChainNames.From(this));
        _slots = new(() => TypedArgumentNames.From(this));
        _fields = new(() => FieldNames.From(this));
        _effects = new(() => EffectNames.From(this));
        _prefixes = new(() => IdPrefixes.From(this, _prefixMark));
        Usage = new LibraryUsage(() => LibraryNames.From(this));
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

    /// <summary>The client's interface and those that it gives access to.</summary>
    public IEnumerable<ITypeSymbol> ClientTypes => Client is null ? []
        : Client.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).Append(Client);

    public ChainNames Names => _names.Value;

    public IdPrefixes Prefixes => _prefixes.Value;

    public TypedArgumentNames Slots => _slots.Value;

    public FieldNames Fields => _fields.Value;

    public EffectNames Effects => _effects.Value;

    /// <summary>Whether the library is what is being compiled, so that its symbols change with the source.</summary>
    public bool IsInSource => _stageMark.ContainingAssembly.Is(Compilation.Assembly);

    public static KnownSymbols? Find(Compilation compilation) =>
        s_known.GetValue(compilation, key => new Holder(
            key.GetTypeByMetadataName("CloseFluent.BulkStageAttribute") is { } mark
                ? new KnownSymbols(key, mark)
                : null)).Known;

    /// <summary>A type of the library's own assembly.</summary>
    public INamedTypeSymbol? Type(string name) =>
        _stageMark.ContainingAssembly.GetTypeByMetadataName("CloseFluent." + name);

    /// <summary>Whether a type stands directly in the library's namespace.</summary>
    public bool IsOwn(ITypeSymbol? type) => type?.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } space
        && space.Name == Namespace.Name;

    public bool IsStage(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class } && Has(type, _stageMark);

    public bool IsReady(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } && type.SelfAndBases().Any(one => Has(one, _actionMark));

    public bool IsChainValue(ITypeSymbol? type) => IsStage(type) || IsReady(type);

    public bool IsClient(ITypeSymbol? type) =>
        Client is not null && type is not null
            && (type.Is(Client) || type.AllInterfaces.Contains(Client, SymbolEqualityComparer.Default));

    /// <summary>Whether a method sends a ready action: its own, or the one that it is handed.</summary>
    public bool IsSend(IMethodSymbol method)
    {
        // Parameters are read from the assembly when somebody asks for them.
        bool creates = method.Name.StartsWith("Create", StringComparison.Ordinal);
        return (creates || IsReady(method.ContainingType))
            && method.Parameters is [var first, ..]
            && (IsReady(first.Type)
                ? creates && method.ContainingNamespace.Is(Namespace)
                : first.Type.Is(Client) && IsReady(method.ContainingType));
    }

    /// <summary>Whether a method sets something on a ready action; a second call replaces the first.</summary>
    public bool IsOption(IMethodSymbol method) =>
        IsReady(method.ContainingType) && !method.IsStatic
        && (IsReady(method.ReturnType)
            || (method.ReturnType is ITypeParameterSymbol self && self.ConstraintTypes.Any(IsReady)));

    /// <summary>What a method of the library gives that does nothing else, in a word; null where it does more.</summary>
    public string? GivenBy(IMethodSymbol method) =>
        method.MethodKind != MethodKind.Ordinary || !IsOwn(method.ContainingType) ? null
        : NamedBy(method.OriginalDefinition)
            ?? (method.OriginalDefinition.ReturnType is ITypeParameterSymbol self && self.ConstraintTypes.Any(IsReady)
                || (IsChainValue(method.ReturnType) && !IsSend(method)) ? "action" : ValueName(method.ReturnType));

    /// <summary>Where a method trusts what it is handed: which one decides, and which verifies by itself; else null.</summary>
    public (string Verdict, string Verifying)? UnverifiedBy(IMethodSymbol method) => _unverifiedMark is not null
        && method.GetAttributes().FirstOrDefault(mark => mark.AttributeClass.Is(_unverifiedMark)) is
            { ConstructorArguments: [{ Value: string verdict }, { Value: string verifying }] }
            ? (verdict, verifying)
            : null;

    /// <summary>Whether a member reaches more than its neighbors do.</summary>
    public bool Widens(ISymbol member) => _widensMark is not null && MarkOf(member, _widensMark) is not null;

    /// <summary>The other names under which people look for a member.</summary>
    public IEnumerable<string> OtherNames(ISymbol member) =>
        _alsoCalledMark is not null && MarkOf(member, _alsoCalledMark) is { ConstructorArguments: [{ Kind: TypedConstantKind.Array } names] }
            ? names.Values.Select(name => name.Value).OfType<string>()
            : [];

    /// <summary>The values of a type that somebody has to choose from, with what each means.</summary>
    public IEnumerable<(IPropertySymbol Value, string Meaning)> Choices(ITypeSymbol type) => _choiceMark is null ? []
        : type.GetMembers().OfType<IPropertySymbol>()
            .Select(member => (member, MarkOf(member, _choiceMark)?.ConstructorArguments.FirstOrDefault().Value as string))
            .Where(choice => choice.Item2 is not null)
            .Select(choice => (choice.member, choice.Item2!));

    /// <summary>The type that says that its values, and those of its heirs, never change; or null.</summary>
    public ITypeSymbol? ValueType(ITypeSymbol? type) =>
        type.SelfAndBases().FirstOrDefault(one => NamedBy(one.OriginalDefinition) is not null);

    /// <summary>Whether every call of a setting counts, not the last alone.</summary>
    public bool IsCumulative(IMethodSymbol option) => Type("CumulativeAttribute") is { } mark
        && option.OriginalDefinition.GetAttributes().Any(attribute => attribute.AttributeClass.Is(mark));

    /// <summary>Whether it is a word out of a list that Close may lengthen.</summary>
    public bool IsWord(ITypeSymbol type) => type.IsValueType && _wordMark is not null
        && type.AllInterfaces.Any(one => one.OriginalDefinition.Is(_wordMark));

    /// <summary>Whether a file sees the library's types by their short names.</summary>
    public bool IsImportedIn(SyntaxTree tree) =>
        Imports(tree, isGlobal: false) || Compilation.SyntaxTrees.Any(other => Imports(other, isGlobal: true));

    /// <summary>The paths that actions are posted to.</summary>
    public IEnumerable<string> ActionPaths() => Types()
        .SelectMany(type => type.GetAttributes())
        .Where(mark => _actionMark is not null && mark.AttributeClass.Is(_actionMark))
        .Select(mark => mark.ConstructorArguments is [{ Value: string path }] ? path.Trim('/') : "")
        .Where(path => path.Length > 0);

    /// <summary>Every type that stands directly in the library's namespace, whichever assembly it comes from.</summary>
    public IEnumerable<INamedTypeSymbol> Types() =>
        Compilation.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(one => one.Name == Namespace.Name)?.GetTypeMembers()
        ?? Enumerable.Empty<INamedTypeSymbol>();

    /// <summary>What a parameter or property must be beyond its type, or null.</summary>
    public string? KindOf(ISymbol slot)
    {
        foreach (AttributeData mark in slot.OriginalDefinition.GetAttributes())
        {
            if (_kindMark is not null && mark.AttributeClass.Is(_kindMark)
                && mark.ConstructorArguments is [{ Type: INamedTypeSymbol kinds, Value: int value }])
            {
                return kinds.GetMembers().OfType<IFieldSymbol>()
                    .FirstOrDefault(kind => value.Equals(kind.ConstantValue))?.Name;
            }
        }

        return null;
    }

    private string? ValueName(ITypeSymbol type) => ValueType(type) is { } value ? NamedBy(value.OriginalDefinition) : null;

    private string? NamedBy(ISymbol symbol) => _valueMark is null ? null : symbol.GetAttributes()
        .FirstOrDefault(mark => mark.AttributeClass.Is(_valueMark))?.ConstructorArguments.FirstOrDefault().Value as string;

    private static AttributeData? MarkOf(ISymbol member, INamedTypeSymbol mark) =>
        member.OriginalDefinition.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(mark));

    private bool Imports(SyntaxTree tree, bool isGlobal) => tree.GetRoot().DescendantNodes(node => node is
            CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Any(directive => (!isGlobal || directive.GlobalKeyword != default)
            && directive.Alias is null && directive.StaticKeyword == default && directive.Name?.ToString() == Namespace.Name)
        || tree.GetRoot().ChildNodes().OfType<BaseNamespaceDeclarationSyntax>().Any(
            own => own.Name.ToString().Split('.')[0] == Namespace.Name);

    private static bool Has(ITypeSymbol type, INamedTypeSymbol? mark) =>
        mark is not null && type.GetAttributes().Any(attribute => attribute.AttributeClass.Is(mark));

    private sealed class Holder(KnownSymbols? known)
    {
        public KnownSymbols? Known { get; } = known;
    }
}
