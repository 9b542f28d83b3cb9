using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// A field that Close can sort on: text, a number or a moment. References and choices cannot be sorted on.
/// </summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
public abstract class SortableField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    private const string NoComparison =
        "A filter is built, not computed. Instead of <, <=, > or >= write .MoreThan(…), .AtLeast(…), .LessThan(…), .AtMost(…) "
        + "or .Between(…) on numbers; .OnOrAfter(…), .Before(…) or .Between(…) on dates.";

    private protected SortableField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>Not there: a filter is built, for example with <c>.AtLeast(…)</c> or <c>.Before(…)</c>.</summary>
    [Obsolete(NoComparison, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator >(SortableField<TObject> field, object? bound) => throw new NotSupportedException();

    /// <summary>Not there: a filter is built, for example with <c>.AtLeast(…)</c> or <c>.Before(…)</c>.</summary>
    [Obsolete(NoComparison, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator <(SortableField<TObject> field, object? bound) => throw new NotSupportedException();

    /// <summary>Not there: a filter is built, for example with <c>.AtLeast(…)</c> or <c>.Before(…)</c>.</summary>
    [Obsolete(NoComparison, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator >=(SortableField<TObject> field, object? bound) => throw new NotSupportedException();

    /// <summary>Not there: a filter is built, for example with <c>.AtLeast(…)</c> or <c>.Before(…)</c>.</summary>
    [Obsolete(NoComparison, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator <=(SortableField<TObject> field, object? bound) => throw new NotSupportedException();
}
