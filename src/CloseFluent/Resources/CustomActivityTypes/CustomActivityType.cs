using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A type of custom activities.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-activities"/>.</remarks>
public sealed class CustomActivityType
{
    /// <summary>Gets the id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<CustomActivityTypeId>))]
    public required CustomActivityTypeId Id { get; init; }

    /// <summary>Gets the name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether it was archived; null where Close did not say.</summary>
    public bool? IsArchived { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static CustomActivityType Read(JsonElement item) => new()
    {
        Id = new CustomActivityTypeId(item.RequireId(), IdCheck.None),
        Name = item.Text("name") ?? string.Empty,
        IsArchived = item.Flag("is_archived"),
    };
}
