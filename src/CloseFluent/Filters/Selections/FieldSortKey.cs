using System.Text.Json;

namespace CloseFluent;

/// <summary>Orders by a field.</summary>
internal sealed class FieldSortKey(FieldReference field, bool isDescending) : SortKey
{
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("direction"u8, isDescending ? "desc"u8 : "asc"u8);
        writer.WritePropertyName("field"u8);
        field.Write(writer);
        writer.WriteEndObject();
    }
}
