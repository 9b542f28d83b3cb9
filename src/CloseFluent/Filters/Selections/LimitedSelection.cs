using System.ComponentModel;

namespace CloseFluent;

/// <summary>A selection of which only the first matches are taken; its order is settled.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public sealed class LimitedSelection<TObject> : BulkSelection<TObject>
    where TObject : ObjectFields<TObject>
{
    private const string OrderFirst =
        "The order decides whom Take takes, so it comes before it: write .OrderBy(…).Take(…).";

    internal LimitedSelection(SelectionContent content)
        : base(content)
    {
    }

    /// <summary>Not there: the order comes before <see cref="BulkSelection.Take"/>.</summary>
    /// <returns>The selection.</returns>
    [Obsolete(OrderFirst, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BulkSelection OrderBy(Func<TObject, SortableField<TObject>> key) => throw new NotSupportedException();

    /// <summary>Not there: the order comes before <see cref="BulkSelection.Take"/>.</summary>
    /// <returns>The selection.</returns>
    [Obsolete(OrderFirst, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BulkSelection OrderByDescending(Func<TObject, SortableField<TObject>> key) => throw new NotSupportedException();
}
