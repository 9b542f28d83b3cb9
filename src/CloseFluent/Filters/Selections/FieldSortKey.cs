namespace CloseFluent;

/// <summary>Orders by a field.</summary>
internal sealed class FieldSortKey(FieldReference field, bool isDescending) : SortKey
{
    public override void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        pen.WriteString("direction"u8, isDescending ? "desc"u8 : "asc"u8);
        pen.WritePropertyName("field"u8);
        field.Write(pen);
        pen.WriteEndObject();
    }
}
