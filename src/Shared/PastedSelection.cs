namespace CloseFluent.Grammar;

/// <summary>What a pasted text selects: a filter alone, one with its order and limit, or a whole Smart View.</summary>
internal sealed record PastedSelection
{
    /// <summary>The fault for which the text is refused; null where it is fine.</summary>
    public FilterFault? Fault { get; init; }

    /// <summary>Where the text comes from; null where that is not known.</summary>
    public SelectionSource? Source { get; init; }

    /// <summary>The filter; null where a Smart View has a query in the older text language.</summary>
    public JsonTree? Filter { get; init; }

    /// <summary>Where the filter is, for example <c>.query</c>.</summary>
    public string FilterPath { get; init; } = "";

    /// <summary>The query of a Smart View in the older text language.</summary>
    public string? Query { get; init; }

    public int? Limit { get; init; }

    /// <summary>The list that says the order.</summary>
    public JsonTree? Sort { get; init; }

    /// <summary>How many objects a page of the search has that the text was taken from.</summary>
    public int? PageSize { get; init; }

    /// <summary>Gets whether the text says that what it selects depends on who asks.</summary>
    public bool IsUserDependent { get; init; }

    /// <summary>What must be explicit before the selection is used, after its name; null where nothing must.</summary>
    public string? Doubt { get; init; }

    /// <summary>What makes a page of a search another thing than a limit; null where there is a limit, or no page.</summary>
    public string? PageDoubt => PageSize is { } size && Limit is null
        ? FormattableString.Invariant($"was searched for in pages of {size} (\"_limit\") and has no \"results_limit\", so that it ")
            + "may reach more than the first page"
        : null;

    public static PastedSelection Refused(FilterFault fault) => new() { Fault = fault };
}
