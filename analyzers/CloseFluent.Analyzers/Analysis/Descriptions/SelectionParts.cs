namespace CloseFluent.Analyzers;

/// <summary>What a selection says.</summary>
/// <param name="Subject">What it takes; null where it is not known.</param>
/// <param name="Unknown">The placeholder of a selection that is not known.</param>
internal sealed record SelectionParts(SelectionSubject? Subject, string Unknown = "")
{
    /// <summary>The filter as JSON; null where there is none, or it is not known.</summary>
    public JsonTree? Filter { get; init; }

    public IReadOnlyList<JsonTree> Sort { get; init; } = [];

    /// <summary>The limit as it is shown, or null.</summary>
    public string? Limit { get; init; }

    /// <summary>The limit as a number, where it is constant.</summary>
    public int? ConstantLimit { get; init; }

    /// <summary>What is selected, in one word for many of them.</summary>
    public string Many => Subject?.Many ?? $"of {Unknown}";

    public bool NeedsTimeZone => Filter is { } filter && FilterZone.NeedsTimeZone(filter);

    /// <summary>Every object of a kind.</summary>
    public static SelectionParts All(string objectType)
    {
        JsonTree filter = FilterNode.ObjectType(objectType).Json;
        return new SelectionParts(SelectionSubject.FromFilter(filter)) { Filter = filter };
    }

    /// <summary>The selection on one line.</summary>
    public string Describe()
    {
        string order = SortDescription.Describe([.. Sort]);
        if (Subject is not null)
        {
            return Subject.Describe(order, Limit, isOneLine: true);
        }

        string limit = Limit is null ? "" : $"at most {Limit} of ";
        return limit + Unknown + (order.Length > 0 ? ", " + order : "");
    }

    /// <summary>The same with another limit of matches: the smaller one applies.</summary>
    public SelectionParts Bounded(int? constant, string shown)
    {
        if (Limit is not null && !(constant < ConstantLimit))
        {
            return this;
        }

        return this with { Limit = shown, ConstantLimit = constant };
    }
}
