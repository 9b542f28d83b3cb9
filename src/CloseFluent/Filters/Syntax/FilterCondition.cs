using System.Text.Json;

namespace CloseFluent;

/// <summary>What a field's value must be, as Close writes it.</summary>
internal abstract class FilterCondition
{
    protected abstract string Type { get; }

    public virtual void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        WriteMembers(writer);
        writer.WriteEndObject();
    }

    protected virtual void WriteMembers(Utf8JsonWriter writer)
    {
    }
}
