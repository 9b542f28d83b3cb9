namespace CloseFluent;

/// <summary>A field that contains a number.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.NumberRange)]
public sealed class NumberField<TObject> : SortableField<TObject>
    where TObject : ObjectFields<TObject>
{
    internal NumberField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field is exactly this number.</summary>
    /// <returns>The condition.</returns>
    [AlsoCalled("Equals", "EqualTo")]
    public Filter<TObject> Is(decimal value) => In((NodeMembers.AtLeast, value), (NodeMembers.AtMost, value));

    /// <summary>The field is more than this number.</summary>
    /// <returns>The condition.</returns>
    [CloseName(NodeMembers.MoreThan)]
    [AlsoCalled("GreaterThan", "Greater", "Above", "Over")]
    public Filter<TObject> MoreThan(decimal bound) => In((NodeMembers.MoreThan, bound));

    /// <summary>The field is this number or more.</summary>
    /// <returns>The condition.</returns>
    [CloseName(NodeMembers.AtLeast)]
    [AlsoCalled("GreaterThanOrEqual", "GreaterThanOrEqualTo", "Min")]
    public Filter<TObject> AtLeast(decimal bound) => In((NodeMembers.AtLeast, bound));

    /// <summary>The field is less than this number.</summary>
    /// <returns>The condition.</returns>
    [CloseName(NodeMembers.LessThan)]
    [AlsoCalled("SmallerThan", "Smaller", "Below", "Under")]
    public Filter<TObject> LessThan(decimal bound) => In((NodeMembers.LessThan, bound));

    /// <summary>The field is this number or less.</summary>
    /// <returns>The condition.</returns>
    [CloseName(NodeMembers.AtMost)]
    [AlsoCalled("LessThanOrEqual", "LessThanOrEqualTo", "Max")]
    public Filter<TObject> AtMost(decimal bound) => In((NodeMembers.AtMost, bound));

    /// <summary>The field is between two numbers, both included.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The first number is the greater one.</exception>
    public Filter<TObject> Between([ArgumentKind(ArgumentKind.LowerBound)] decimal least, decimal most) =>
        least <= most
            ? In((NodeMembers.AtLeast, least), (NodeMembers.AtMost, most))
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"No number is at least {least} and at most {most}: swap the two bounds."),
                nameof(least));

    private Filter<TObject> In(params (string Name, decimal Value)[] bounds) => Must(FilterConditions.NumberRange(bounds));
}
