namespace CloseFluent;

/// <summary>A custom field with choices, of which conditions are made.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <typeparam name="TField">The custom field.</typeparam>
public sealed class CustomChoiceField<TObject, TField> : Field<TObject>
    where TObject : ObjectFields<TObject>
    where TField : class
{
    internal CustomChoiceField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field is this choice, or has it among its choices.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public Filter<TObject> Is(CustomFieldChoice<TField> choice) =>
        Must(FilterConditions.Term([FilterArguments.NotNull(choice).Value]));

    /// <summary>The field is one of these choices, or has one of them among its choices.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no choice, or one of them is null.</exception>
    public Filter<TObject> IsAnyOf(CustomFieldChoice<TField> first, params CustomFieldChoice<TField>[] rest) =>
        IsAnyOf(FilterArguments.List(first, rest));

    /// <inheritdoc cref="IsAnyOf(CustomFieldChoice{TField}, CustomFieldChoice{TField}[])"/>
    public Filter<TObject> IsAnyOf(
        [ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<CustomFieldChoice<TField>> choices) =>
        Must(FilterConditions.Term(FilterArguments.RequireSome(choices).Select(choice => choice.Value)));
}
