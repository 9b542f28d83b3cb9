using System.Text.Json;

namespace CloseFluent;

/// <summary>Names a field: one that every object of a type has, or a custom field of the organization.</summary>
internal sealed record FieldReference
{
    private readonly string? _objectType;
    private readonly string _name;

    private FieldReference(string? objectType, string name)
    {
        _objectType = objectType;
        _name = name;
    }

    public static FieldReference Regular(string objectType, string fieldName) => new(objectType, fieldName);

    public static FieldReference Custom(CustomFieldId id) => new(null, id.Value);

    public override string ToString() => _name;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (_objectType is null)
        {
            writer.WriteString("type"u8, "custom_field"u8);
            writer.WriteString("custom_field_id"u8, _name);
        }
        else
        {
            writer.WriteString("type"u8, "regular_field"u8);
            writer.WriteString("object_type"u8, _objectType);
            writer.WriteString("field_name"u8, _name);
        }

        writer.WriteEndObject();
    }
}
