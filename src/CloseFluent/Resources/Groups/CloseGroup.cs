using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A group of users.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/groups"/>.</remarks>
public sealed class CloseGroup
{
    /// <summary>Gets the id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<GroupId>))]
    public required GroupId Id { get; init; }

    /// <summary>Gets the name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static CloseGroup Read(JsonElement item) => new()
    {
        Id = new GroupId(item.RequireId(), IdCheck.None),
        Name = item.Text("name") ?? string.Empty,
    };
}
