using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>A member of a raw body.</summary>
/// <param name="Code">The value as C#, or null where there is not an expression for it.</param>
/// <param name="Type">The type of that expression, or null.</param>
/// <param name="Json">The value as JSON, or null where it is not constant.</param>
/// <param name="Items">The items of a list, or null where it is none.</param>
internal sealed record BodyValue(string? Code, ITypeSymbol? Type, JsonTree? Json, IReadOnlyList<BodyValue>? Items)
{
    /// <summary>The text of a constant, or null.</summary>
    public string? Text => Json is { Kind: JsonKind.Text } text ? text.Text : null;

    /// <summary>Gets whether it is constant and has no items.</summary>
    public bool IsEmpty => Json is { } value && !value.Items.Any();

    public bool IsNull => Json is { Kind: JsonKind.Null };
}
