using System.Text.Json;

namespace CloseFluent;

/// <summary>The three things that always travel together: what is matched, in which order, and at most how many.</summary>
internal sealed record SelectionContent(SelectionQuery Query)
{
    public IReadOnlyList<JsonTree> Sort { get; init; } = [];

    public int? Limit { get; init; }

    /// <summary>What is selected where the query does not say so itself.</summary>
    public string SourceType { get; init; } = ObjectTypes.Lead;

    /// <summary>What must be explicit before it is sent, as the beginning of a sentence; null where nothing must.</summary>
    public string? Doubt
    {
        get => field ?? (Limit is null ? PageDoubt : null);
        init;
    }

    /// <summary>What must be explicit as long as there is no limit; null where nothing must.</summary>
    public string? PageDoubt { get; init; }

    /// <summary>
    /// Gets a kind of object that is selected and is not this one; null where every object is of this kind, as far as the
    /// query says.
    /// </summary>
    public string? FindOtherType(string objectType)
    {
        if (Query is not FilterQuery filter)
        {
            // The text language selects leads, wherever the text comes from.
            return objectType == ObjectTypes.Lead ? null : ObjectTypes.Lead;
        }

        IReadOnlyList<string> kinds = SelectionDoubt.KindsOf(filter.Root.Json);
        return (kinds.Count > 0 ? kinds : [SourceType]).FirstOrDefault(kind => kind != objectType);
    }

    /// <summary>Gets whether the query itself says what kind of object it selects.</summary>
    public bool SaysObjectType =>
        Query is FilterQuery filter && SelectionDoubt.KindsOf(filter.Root.Json).Count > 0;

    public SelectionContent OrderedBy(JsonTree field, bool isDescending)
    {
        JsonTree key = JsonTree.Object(
            new(NodeMembers.Direction, isDescending ? "desc" : "asc"), new(NodeMembers.Field, field));
        return this with { Sort = [.. Sort, key] };
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer)
    {
        Query.WriteMember(writer);
        if (Limit is { } limit)
        {
            writer.WriteNumber("results_limit"u8, limit);
        }

        WriteSort(writer);
    }

    public void WriteSort(Utf8JsonWriter writer)
    {
        if (Sort.Count > 0)
        {
            writer.WritePropertyName("sort"u8);
            WriteSortArray(writer);
        }
    }

    public void WriteSortArray(Utf8JsonWriter writer) => JsonTree.List(Sort).WriteTo(writer);
}
