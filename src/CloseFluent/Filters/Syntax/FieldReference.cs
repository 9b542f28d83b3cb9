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

    public void Write(JsonPen pen)
    {
        pen.WriteStartObject();
        if (_objectType is null)
        {
            pen.WriteString("type"u8, "custom_field"u8);
            pen.WriteString("custom_field_id"u8, _name);
        }
        else
        {
            pen.WriteString("type"u8, "regular_field"u8);
            pen.WriteString("object_type"u8, _objectType);
            pen.WriteString("field_name"u8, _name);
        }

        pen.WriteEndObject();
    }
}
