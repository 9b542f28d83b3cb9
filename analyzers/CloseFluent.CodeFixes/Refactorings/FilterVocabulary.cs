using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>What the library's own types say that Close calls them.</summary>
internal sealed class FilterVocabulary
{
    private readonly INamedTypeSymbol _mark;
    private readonly Dictionary<string, INamedTypeSymbol> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol> _ids = new(StringComparer.Ordinal);

    private FilterVocabulary(KnownSymbols known, INamedTypeSymbol attributeType)
    {
        _mark = attributeType;
        Known = known;
        foreach (INamedTypeSymbol type in known.Types())
        {
            if (NameOf(type) is not { } name)
            {
                continue;
            }

            if (type.BaseType is { Name: "ObjectFields" })
            {
                _objects[name] = type;
            }
            else if (known.Prefixes.IsId(type))
            {
                _ids[name] = type;
            }
        }
    }

    public KnownSymbols Known { get; }

    /// <summary>Close's names for the kinds of object that have fields here.</summary>
    public IEnumerable<string> Objects => _objects.Keys;

    public static FilterVocabulary? Find(KnownSymbols known) =>
        known.Type("CloseNameAttribute") is { } attributeType ? new FilterVocabulary(known, attributeType) : null;

    /// <summary>Close's name for a type or member, or null.</summary>
    public string? NameOf(ISymbol? symbol)
    {
        if (symbol?.OriginalDefinition.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass.Is(_mark))
                is { ConstructorArguments: [{ Value: string name }] })
        {
            return name;
        }

        return null;
    }

    /// <summary>The type that has the fields of a kind of object, or null.</summary>
    public INamedTypeSymbol? FieldsOf(string objectType) =>
        _objects.TryGetValue(objectType, out INamedTypeSymbol? type) ? type : null;

    /// <summary>The id that references of a kind contain, or null.</summary>
    public INamedTypeSymbol? IdOf(string referenceType) =>
        _ids.TryGetValue(referenceType, out INamedTypeSymbol? type) ? type : null;

    /// <summary>What a field can be asked: Close's name for its kind of condition or of reference.</summary>
    public string? KindOf(ITypeSymbol? field) => NameOf(field)
        ?? (field is INamedTypeSymbol { Name: "ReferenceField", TypeArguments: [_, var id] } ? NameOf(id) : null);

    /// <summary>The property of an object that contains a field, or null.</summary>
    public IPropertySymbol? Field(INamedTypeSymbol fields, string fieldName) => Properties(fields)
        .FirstOrDefault(property => NameOf(property) == fieldName);

    /// <summary>The property of an object that leads to others, or null.</summary>
    public static IPropertySymbol? Relation(INamedTypeSymbol fields, INamedTypeSymbol relatedType) => Properties(fields)
        .FirstOrDefault(property => property.Type is INamedTypeSymbol { Name: "Related", TypeArguments: [_, var other] }
            && other.Is(relatedType));

    /// <summary>The kind of the object's own id, or null.</summary>
    public static INamedTypeSymbol? OwnId(INamedTypeSymbol fields) => Properties(fields)
        .Select(property => property.Type is INamedTypeSymbol { Name: "IdField", TypeArguments: [_, INamedTypeSymbol id] }
            ? id : null)
        .FirstOrDefault(id => id is not null);

    /// <summary>The method that makes a field of a kind out of one without a type, or null.</summary>
    public IMethodSymbol? Conversion(string kind) => Known.Type("UntypedField`1")?.InstanceMethods()
        .FirstOrDefault(method => NameOf(method.ReturnType) == kind);

    /// <summary>The name of the method or property that Close has this name for, or null.</summary>
    public string? Member(string type, string name) => Known.Type(type)?.GetMembers()
        .FirstOrDefault(member => NameOf(member) == name)?.Name;

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol fields) => fields.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false });
}
