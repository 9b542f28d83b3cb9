namespace CloseFluent;

/// <summary>The three things that always travel together: what is matched, in which order, and at most how many.</summary>
internal sealed record SelectionContent(SelectionQuery Query)
{
    public IReadOnlyList<SortKey> Sort { get; init; } = [];

    public int? Limit { get; init; }

    /// <summary>What must be said aloud before it is sent, as the beginning of a sentence; null where nothing must.</summary>
    public string? Doubt
    {
        get => field ?? (Limit is null ? PageDoubt : null);
        init;
    }

    /// <summary>What must be said aloud as long as there is no limit; null where nothing must.</summary>
    public string? PageDoubt { get; init; }

    public SelectionContent OrderedBy(FieldReference field, bool isDescending) =>
        this with { Sort = [.. Sort, new FieldSortKey(field, isDescending)] };

    public void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        WriteMembers(pen);
        pen.WriteEndObject();
    }

    public void WriteMembers(JsonPen pen)
    {
        Query.WriteMember(pen);
        if (Limit is { } limit)
        {
            pen.WriteNumber("results_limit"u8, limit);
        }

        WriteSort(pen);
    }

    public void WriteSort(JsonPen pen)
    {
        if (Sort.Count > 0)
        {
            pen.WritePropertyName("sort"u8);
            WriteSortArray(pen);
        }
    }

    public void WriteSortArray(JsonPen pen)
    {
        pen.WriteStartArray();
        foreach (SortKey key in Sort)
        {
            key.Write(pen);
        }

        pen.WriteEndArray();
    }
}
