using System.Text.Json;

namespace CloseFluent;

/// <summary>Writes the fields of a response as Close does, so that it can be kept and read again.</summary>
internal sealed class FieldWriter(Utf8JsonWriter writer) : FieldMap
{
    public override void Text(ReadOnlySpan<byte> name, ref string? value) => writer.WriteString(name, value);

    public override void Integer(ReadOnlySpan<byte> name, ref int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public override void Flag(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public override void Moment(ReadOnlySpan<byte> name, ref DateTimeOffset? value) =>
        writer.WriteString(name, value is { } moment ? CloseTime.Format(moment) : null);

    // Raw JSON that a response left out stays left out.
    public override void Raw(ReadOnlySpan<byte> name, ref string value)
    {
        if (value.Length > 0)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value);
        }
    }
    protected override void Texts(ReadOnlySpan<byte> name, ref IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in values)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
