using System.Text.Json;

namespace CloseFluent;

/// <summary>One key of an order: a field and a direction, or an item that came as JSON.</summary>
internal abstract class SortKey
{
    public abstract void Write(Utf8JsonWriter writer);
}
