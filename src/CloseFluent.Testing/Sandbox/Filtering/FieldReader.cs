using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>Reads a reference to a regular or custom field of the object type in hand.</summary>
internal sealed class FieldReader(CustomFields customFields)
{
    public FieldDefinition? Nested(Members node, string subjectType)
    {
        if (node.DemandObject("field") is not { } element)
        {
            return null;
        }

        FieldErrors errors = new();
        FieldDefinition? field = Read(element, errors);
        if (field is not null && field.ObjectType != subjectType)
        {
            errors.Add($"A field of {field.ObjectType} cannot be tested on {subjectType}.");
        }

        node.Errors.AddNested("field", errors);
        return errors.Any ? null : field;
    }

    private FieldDefinition? Read(JsonElement element, FieldErrors errors)
    {
        Members node = new(element, errors);
        switch (node.DemandText("type"))
        {
            case null:
                return null;
            case "regular_field":
                return Regular(node);
            case "custom_field":
                return Custom(node);
            default:
                errors.Add("type", "Unknown field type.");
                return null;
        }
    }

    private static FieldDefinition? Regular(Members node)
    {
        string? objectType = node.DemandText("object_type");
        string? name = node.DemandText("field_name");
        if (objectType is null || name is null)
        {
            return null;
        }

        if (!FieldCatalogue.IsObjectType(objectType))
        {
            node.Errors.Add("object_type", "Unknown object type.");
            return null;
        }

        FieldDefinition? field = FieldCatalogue.FindRegular(objectType, name);
        if (field is null)
        {
            node.Errors.Add("field_name", $"The sandbox knows no field {name} of {objectType}.");
        }

        return field;
    }

    private FieldDefinition? Custom(Members node)
    {
        string? id = node.DemandText("custom_field_id");
        FieldDefinition? field = id is null ? null : customFields.Find(id);
        if (id is not null && field is null)
        {
            node.Errors.Add("custom_field_id", "Object does not exist.");
        }

        return field;
    }
}
