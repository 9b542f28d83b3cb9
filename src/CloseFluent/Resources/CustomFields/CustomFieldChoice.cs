namespace CloseFluent;

/// <summary>One of the choices of a custom field.</summary>
/// <typeparam name="TField">The field whose choice it is.</typeparam>
public sealed class CustomFieldChoice<TField> : IEquatable<CustomFieldChoice<TField>>
    where TField : class
{
    /// <summary>Names a choice by its exact text.</summary>
    /// <param name="value">The text as Close has it.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    public CustomFieldChoice([ArgumentKind(ArgumentKind.Name)] string value) =>
        Value = Demand.Require(ArgumentKind.Name, value);

    /// <summary>Gets the text as Close has it.</summary>
    public string Value { get; }

    /// <summary>Determines whether two values are equal, as <see cref="Equals(CustomFieldChoice{TField})"/> does.</summary>
    public static bool operator ==(CustomFieldChoice<TField>? left, CustomFieldChoice<TField>? right) => Equals(left, right);

    /// <summary>Determines whether two values are not equal.</summary>
    public static bool operator !=(CustomFieldChoice<TField>? left, CustomFieldChoice<TField>? right) => !Equals(left, right);

    /// <summary>Determines whether both are the same text. Upper and lower case differ.</summary>
    public bool Equals(CustomFieldChoice<TField>? other) =>
        other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomFieldChoice<TField>);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Returns the text as Close has it.</summary>
    public override string ToString() => Value;
}
