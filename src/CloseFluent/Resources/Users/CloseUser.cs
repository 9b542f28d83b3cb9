using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A user of the organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/users"/>.</remarks>
public sealed class CloseUser
{
    private static readonly string[] s_names = ["first_name", "last_name"];

    /// <summary>Gets the id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<UserId>))]
    public required UserId Id { get; init; }

    /// <summary>Gets first and last name. Close: <c>first_name</c>, <c>last_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the address of the user; null where Close did not say.</summary>
    public string? Email { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static CloseUser Read(JsonElement item) => new()
    {
        Id = new UserId(item.RequireId(), IdCheck.None),
        Name = string.Join(" ", s_names.Select(name => item.Text(name)).Where(part => !string.IsNullOrWhiteSpace(part))),
        Email = item.Text("email"),
    };
}
