using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A status that leads can have.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/lead-statuses"/>.</remarks>
public sealed class LeadStatus
{
    /// <summary>The id, of which filters are made: <c>lead.StatusId.Is(status.Id)</c>.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<LeadStatusId>))]
    public required LeadStatusId Id { get; init; }

    /// <summary>The name that people gave it. Close: <c>label</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static LeadStatus Read(JsonElement status) => new LeadStatus
    {
        Id = new LeadStatusId(status.RequireId(), IdCheck.None),
        Name = status.Text("label") ?? string.Empty,
    };
}
