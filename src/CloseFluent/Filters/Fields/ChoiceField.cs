namespace CloseFluent;

/// <summary>A field whose value is one word out of a list, for example a custom field with choices.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.Term)]
public sealed class ChoiceField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    internal ChoiceField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field is exactly this word.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    [AlsoCalled("Equals", "EqualTo")]
    public Filter<TObject> Is([ArgumentKind(ArgumentKind.Words)] string value) =>
        Must(FilterConditions.Term([FilterArguments.RequireWords(value)]));

    /// <summary>The field is one of these words, exactly.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no word, or one of them is null or blank.</exception>
    public Filter<TObject> IsAnyOf(
        [ArgumentKind(ArgumentKind.Words)] string first, [ArgumentKind(ArgumentKind.Words)] params string[] rest) =>
        IsAnyOf(FilterArguments.List(first, rest));

    /// <inheritdoc cref="IsAnyOf(string, string[])"/>
    [AlsoCalled("Contains", "In", "OneOf")]
    public Filter<TObject> IsAnyOf([ArgumentKind(ArgumentKind.SomeWords)] IEnumerable<string> values) =>
        Must(FilterConditions.Term(
            FilterArguments.RequireSome(values).Select(value => FilterArguments.RequireWords(value, nameof(values)))));
}
