using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A status that opportunities can have.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/opportunity-statuses"/>.</remarks>
public sealed class OpportunityStatus
{
    /// <summary>Gets the id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<OpportunityStatusId>))]
    public required OpportunityStatusId Id { get; init; }

    /// <summary>Gets the name that people gave it. Close: <c>label</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets Close's word for what it means: <c>active</c>, <c>won</c> or <c>lost</c>; null where Close did not say.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>Gets the pipeline that has it, as Close writes its id; null where Close did not say.</summary>
    public string? PipelineId { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static OpportunityStatus Read(JsonElement item) => new()
    {
        Id = new OpportunityStatusId(item.RequireId(), IdCheck.None),
        Name = item.Text("label") ?? string.Empty,
        Type = item.Text("type"),
        PipelineId = item.Text("pipeline_id"),
    };
}
