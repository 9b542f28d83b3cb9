namespace CloseFluent;

/// <content>Selections of Smart Views.</content>
public static partial class Leads
{
    /// <summary>
    /// What a Smart View selects, with its order and limit, as they were when it was fetched: later changes in Close change
    /// nothing here. Views of leads and of contacts are taken, and old ones in the text language too. A view that shows each
    /// user something else ("my leads") is taken only after <see cref="SmartView.AsKeyOwner"/>.
    /// </summary>
    /// <param name="view">The view, fetched by <c>close.SmartViews</c>.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The view has neither a filter nor a query, and would select everything; or it depends on the user, and
    /// <see cref="SmartView.AsKeyOwner"/> was not called.
    /// </exception>
    /// <exception cref="FilterFormatException">The filter of the view cannot be read; the message says where.</exception>
    public static BulkSelection FromSmartView(SmartView view) =>
        SmartViewSelection.From(FilterArguments.NotNull(view), SelectionSource.Leads);
}
