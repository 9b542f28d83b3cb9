namespace CloseFluent.Grammar;

/// <summary>
/// The members that are found beside a filter: in what "Copy Filters" yields, in searches and in Smart Views.
/// </summary>
internal static class SelectionMembers
{
    public const string Query = "query";
    public const string StructuredQuery = "s_query";
    public const string ResultsLimit = "results_limit";
    public const string Limit = "limit";
    public const string Sort = "sort";

    /// <summary>How many objects one page of a search has. The search goes on behind it.</summary>
    public const string PageSize = "_limit";

    /// <summary>Which fields a search yields. Whom it finds does not depend on it.</summary>
    public const string Fields = "_fields";

    /// <summary>Gets whether a search counts. Whom it finds does not depend on it.</summary>
    public const string IncludeCounts = "include_counts";

    /// <summary>The id of a Smart View begins so.</summary>
    public const string SmartViewPrefix = "save_";

    public const string Id = "id";
    public const string Name = "name";
    public const string Type = "type";
    public const string IsUserDependent = "is_user_dependent";
}
