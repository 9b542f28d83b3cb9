namespace CloseFluent;

/// <summary>What a field's value must be, as Close writes it.</summary>
internal abstract class FilterCondition
{
    protected abstract string Type { get; }

    public virtual void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        pen.WriteString("type"u8, Type);
        WriteMembers(pen);
        pen.WriteEndObject();
    }

    protected virtual void WriteMembers(JsonPen pen)
    {
    }
}
