using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A Smart View: a search that people saved in Close. <see cref="Leads.FromSmartView"/> takes its filter over.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/smart-views"/>.</remarks>
public sealed class SmartView
{
    /// <summary>The id.</summary>
    [JsonConverter(typeof(AnsweredIdJsonConverter<SmartViewId>))]
    public required SmartViewId Id { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The filter as Close's raw JSON with its order and limit; null where the view is an old one in the text language.</summary>
    public string? SQueryJson { get; init; }

    /// <summary>The query of an old view in the text language; else null or empty.</summary>
    public string? Query { get; init; }

    /// <summary>Gives name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static SmartView Read(ref JsonScanner scanner)
    {
        JsonElement view = AnswerMembers.Object(ref scanner);
        return new SmartView
        {
            Id = new SmartViewId(view.RequireId(), IdCheck.None),
            Name = view.Text("name") ?? string.Empty,
            SQueryJson = view.Member("s_query") is { ValueKind: JsonValueKind.Object } filter ? filter.GetRawText() : null,
            Query = view.Text("query"),
        };
    }
}
