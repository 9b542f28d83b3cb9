using System.Text.Json;

namespace CloseFluent;

/// <summary>One of the objects that a selection matches.</summary>
/// <param name="ObjectType">Close's name for its kind: <c>lead</c> or <c>contact</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; null where it has none.</param>
public sealed record SelectedObject(string ObjectType, string Id, string? Name)
{
    internal static SelectedObject Read(JsonElement item) =>
        new(item.Text("__object_type") ?? string.Empty, item.RequireId(), item.Text("display_name") ?? item.Text("name"));
}
