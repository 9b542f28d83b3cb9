using System.ComponentModel;

namespace CloseFluent;

/// <summary>A field of an object, of which conditions are made.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
public abstract class Field<TObject>
    where TObject : ObjectFields<TObject>
{
    private const string NoEquality =
        "A filter is built, not computed. Instead of == write .Is(…), on dates .Within(…), for null "
        + ".IsEmpty(); instead of != write the same with ! before it.";

    private protected Field(JsonTree reference) => Reference = reference;

    /// <summary>The field as Close names it.</summary>
    internal JsonTree Reference { get; }

    /// <summary>Not there: a filter is built, for example with <c>.Is(…)</c>.</summary>
    [Obsolete(NoEquality, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator ==(Field<TObject> field, object? value) => throw new NotSupportedException();

    /// <summary>Not there: a filter is built, for example with <c>!….Is(…)</c>.</summary>
    [Obsolete(NoEquality, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator !=(Field<TObject> field, object? value) => throw new NotSupportedException();

    /// <summary>The field has a value.</summary>
    /// <returns>The condition.</returns>
    [AlsoCalled("HasValue", "IsNotNull", "NotNull", "NotEmpty")]
    public Filter<TObject> Exists() => Must(FilterConditions.Exists);

    /// <summary>The field has no value.</summary>
    /// <returns>The condition.</returns>
    [AlsoCalled("IsNull", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Missing")]
    public Filter<TObject> IsEmpty() => !Exists();

    /// <summary>
    /// The field meets a condition that is written as JSON: the open door for what Close's filter language learns after
    /// this version was made.
    /// </summary>
    /// <param name="conditionJson">The condition, for example <c>{"type":"term","values":["new"]}</c>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FilterFormatException">The text is not a JSON object with a <c>type</c>.</exception>
    public Filter<TObject> Meets([ArgumentKind(ArgumentKind.ConditionJson)] string conditionJson) =>
        Must(FilterJson.ParseCondition(conditionJson));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() =>
        Reference.Word(NodeMembers.FieldName) ?? Reference.Word(NodeMembers.CustomFieldId)!;

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    private protected Filter<TObject> Must(JsonTree condition) =>
        new(FilterNode.FieldCondition(Reference, condition));
}
