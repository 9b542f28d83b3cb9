using System.Text.Json;

namespace CloseFluent;

/// <summary>Names a field: one that every object of a type has, or a custom field of the organization.</summary>
internal sealed record FieldReference
{
    private readonly string? objectType;
    private readonly string name;

    private FieldReference(string? objectType, string name)
    {
        this.objectType = objectType;
        this.name = name;
    }

    public static FieldReference Regular(string objectType, string fieldName) => new(objectType, fieldName);

    public static FieldReference Custom(CustomFieldId id) => new(null, id.Value);

    public override string ToString() => name;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (objectType is null)
        {
            writer.WriteString("type"u8, "custom_field"u8);
            writer.WriteString("custom_field_id"u8, name);
        }
        else
        {
            writer.WriteString("type"u8, "regular_field"u8);
            writer.WriteString("object_type"u8, objectType);
            writer.WriteString("field_name"u8, name);
        }

        writer.WriteEndObject();
    }
}
