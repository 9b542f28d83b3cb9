using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>A member of an organization's class, with what its attribute says of it.</summary>
internal sealed class OrganizationMember(ISymbol symbol, AttributeData attribute)
{
    public ISymbol Symbol { get; } = symbol;

    public string Id { get; } = attribute.ConstructorArguments is [{ Value: string id }, ..] ? id : string.Empty;

    public string Name { get; } = attribute.ConstructorArguments is [_, { Value: string name }, ..] ? name : string.Empty;

    public string? Email => Text(nameof(Email));

    public string? Status => Text(nameof(Status));

    /// <summary>Close's words for what the steps of a sequence do.</summary>
    public IReadOnlyList<string> Steps => Text(nameof(Steps))?.Split(' ') ?? [];

    public bool IsField => Text("Type") is not null;

    public bool CannotSend => IsSet(nameof(CannotSend));

    public bool CannotSendSms => IsSet(nameof(CannotSendSms));

    public bool IsRemoved => IsSet(nameof(IsRemoved));

    /// <summary>Determines whether the member is of a type.</summary>
    public bool Is(ITypeSymbol type) => Symbol.TypeOf().SelfAndBases().Any(own => own.Is(type));

    /// <summary>Determines whether the member is an id of this type, or has one.</summary>
    public bool Gives(INamedTypeSymbol idType) => Is(idType) || FindProperty(idType) is not null;

    /// <summary>The property of the member that is an id of this type: the account of a sender, the id of a field.</summary>
    public IPropertySymbol? FindProperty(INamedTypeSymbol idType) => Is(idType)
        ? null
        : Symbol.TypeOf().SelfAndBases().SelectMany(type => type.GetMembers()).OfType<IPropertySymbol>().FirstOrDefault(property =>
            property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && property.Type.Is(idType));

    /// <summary>The member as it is written at a place.</summary>
    public string CodeAt(SemanticModel model, int position) =>
        $"{Symbol.ContainingType.ToMinimalDisplayString(model, position)}.{Symbol.Name}";

    private string? Text(string name) => Find(name) as string;

    private bool IsSet(string name) => Find(name) is true;

    private object? Find(string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }
}
