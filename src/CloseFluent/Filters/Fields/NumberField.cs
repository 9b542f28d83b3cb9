namespace CloseFluent;

/// <summary>A field that holds a number.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.NumberRange)]
public sealed class NumberField<TObject> : SortableField<TObject>
    where TObject : ObjectFields<TObject>
{
    internal NumberField(FieldReference reference)
        : base(reference)
    {
    }

    /// <summary>The field is exactly this number.</summary>
    public Filter<TObject> Is(decimal value) => In(new NumberRange { AtLeast = value, AtMost = value });

    /// <summary>The field is more than this number.</summary>
    [CloseName("gt")]
    public Filter<TObject> MoreThan(decimal bound) => In(new NumberRange { GreaterThan = bound });

    /// <summary>The field is this number or more.</summary>
    [CloseName("gte")]
    public Filter<TObject> AtLeast(decimal bound) => In(new NumberRange { AtLeast = bound });

    /// <summary>The field is less than this number.</summary>
    [CloseName("lt")]
    public Filter<TObject> LessThan(decimal bound) => In(new NumberRange { LessThan = bound });

    /// <summary>The field is this number or less.</summary>
    [CloseName("lte")]
    public Filter<TObject> AtMost(decimal bound) => In(new NumberRange { AtMost = bound });

    /// <summary>The field is between two numbers, both included.</summary>
    /// <exception cref="ArgumentException">The first number is the greater one.</exception>
    public Filter<TObject> Between([ArgumentKind(ArgumentKind.LowerBound)] decimal least, decimal most) =>
        least <= most
            ? In(new NumberRange { AtLeast = least, AtMost = most })
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"No number is at least {least} and at most {most}: swap the two bounds."),
                nameof(least));

    private Filter<TObject> In(NumberRange range) => Must(new NumberRangeCondition(range));
}
