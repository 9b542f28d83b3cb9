using System.Text.Json;

namespace CloseFluent;

/// <summary>A page of the event log, and where it goes on.</summary>
internal sealed record EventPage(IReadOnlyList<CloseEvent> Events, string? Next)
{
    public static EventPage Read(JsonElement page)
    {
        JsonElement[] data = page.List("data") ?? throw new JsonException("A list has data; this object has none.");
        return new EventPage([.. data.Select(CloseEventReader.Read)], page.Text("cursor_next"));
    }
}
