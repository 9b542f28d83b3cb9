namespace CloseFluent;

/// <summary>Selections of leads.</summary>
public static partial class Leads
{
    /// <summary>
    /// Every lead of the organization that the credential can see. Sent as a filter that says so, never as no filter.
    /// </summary>
    [Widens]
    public static SortableSelection<LeadFields> All { get; } = SortableSelection<LeadFields>.All(LeadFields.Instance);

    /// <summary>The leads that meet a condition.</summary>
    /// <param name="condition">
    /// Makes the condition from the fields: <c>lead =&gt; lead.Name.HasWords("bakery")</c>. It runs once, here; it is not
    /// translated from an expression.
    /// </param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is null or returns null.</exception>
    [AlsoCalled("Matching", "Filter", "With", "That", "Query")]
    public static SortableSelection<LeadFields> Where(Func<LeadFields, Filter<LeadFields>> condition) =>
        All.Where(condition);

    /// <summary>The leads with these ids.</summary>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public static SortableSelection<LeadFields> WithIds(LeadId first, params LeadId[] rest) =>
        WithIds(FilterArguments.List(first, rest));

    /// <summary>
    /// The leads with these ids. One filter takes many: time and memory grow with their number, no faster.
    /// </summary>
    /// <param name="ids">At least one id.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of the ids is null.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public static SortableSelection<LeadFields> WithIds([ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<LeadId> ids) =>
        All.WithIds(FilterArguments.RequireSome(ids));

    /// <summary>
    /// A filter that was copied out of Close (three dots, "Copy Filters"): a filter alone, one wrapped as
    /// <c>{query, results_limit, sort}</c>, or a whole Smart View as <c>GET /saved_search/{id}/</c> gives it. It is sent as
    /// it is given: no node is added, wrapped or dropped. Members beside the filter that say nothing are passed over, and so
    /// are those on which it does not depend whom a search finds (<c>_fields</c>, <c>include_counts</c>); <c>limit</c> is
    /// taken as <c>results_limit</c>; any other member that says something is refused by its name, since it may narrow the
    /// selection.
    /// </summary>
    /// <param name="json">
    /// The copied text. The root may be leads or contacts; one of another kind is kept, and sent only after
    /// <see cref="BulkSelection.Unchecked"/>. So is a search that has a page size (<c>_limit</c>) and no limit, and a Smart
    /// View that depends on who asks.
    /// </param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FilterFormatException">
    /// The text is not a filter, or one without any condition, or one with an empty condition; the message says where.
    /// </exception>
    public static BulkSelection FromJson([ArgumentKind(ArgumentKind.FilterJson)] string json) =>
        new(SelectionJson.Parse(json, SelectionSource.Leads));

    /// <summary>
    /// The leads that a query in Close's older text language matches, for example <c>lead_status:"Potential"</c>. Close no
    /// longer documents that language for bulk actions, and such a selection cannot be counted; prefer <see cref="Where"/>.
    /// </summary>
    /// <param name="query">The query. To select every lead, use <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="query"/> is null, blank, or <c>*</c>, which selects everything.
    /// <returns>The selection.</returns>
    /// </exception>
    public static BulkSelection Search([ArgumentKind(ArgumentKind.Query)] string query) =>
        new(new SelectionContent(TextQuery.Create(query)));
}
