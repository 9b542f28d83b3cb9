using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Reads a reference to a regular or custom field of one object type.</summary>
internal sealed class FilterFieldReader(SandboxCustomFields customFields, UnknownFilterParts unknown)
{
    public FieldDefinition? Nested(JsonObjectReader node, string subjectType)
    {
        if (node.DemandObject(NodeMembers.Field) is not { } element)
        {
            return null;
        }

        FieldErrors errors = new();
        FieldDefinition? field = Read(element, subjectType, errors);
        if (field is not null and not { Kind: FieldKind.Unknown } && field.ObjectType != subjectType)
        {
            field = unknown.Or(
                errors,
                $"A field of {field.ObjectType} cannot be tested on {subjectType}.",
                Unknown(field.ObjectType, field.Name));
        }

        node.Errors.AddNested(NodeMembers.Field, errors);
        return errors.Any ? null : field;
    }

    private FieldDefinition? Read(JsonElement element, string subjectType, FieldErrors errors)
    {
        JsonObjectReader node = new(element, errors);
        return node.DemandFilledText(NodeMembers.Type) switch
        {
            null => null,
            FieldTypes.Regular => Regular(node),
            FieldTypes.Custom => Custom(node, subjectType),
            { } type => unknown.Or(errors, NodeMembers.Type, $"Unknown field type: {type}.", Unknown(subjectType, type)),
        };
    }

    private FieldDefinition? Regular(JsonObjectReader node)
    {
        string? objectType = node.DemandText(NodeMembers.ObjectType);
        string? name = node.DemandText(NodeMembers.FieldName);
        if (objectType is null || name is null)
        {
            return null;
        }

        if (!FieldCatalogue.IsObjectType(objectType))
        {
            return unknown.Or(
                node.Errors, NodeMembers.ObjectType, $"Unknown object type: {objectType}.", Unknown(objectType, name));
        }

        return FieldCatalogue.FindRegular(objectType, name)
            ?? unknown.Or(
                node.Errors,
                NodeMembers.FieldName,
                $"The sandbox knows no field {name} of {objectType}.",
                Unknown(objectType, name));
    }

    private FieldDefinition? Custom(JsonObjectReader node, string subjectType)
    {
        string? id = node.DemandText(NodeMembers.CustomFieldId);
        FieldDefinition? field = id is null ? null : customFields.Find(id, subjectType);
        if (id is not null && field is null)
        {
            node.Errors.Add(NodeMembers.CustomFieldId, "Object does not exist.");
        }

        return field;
    }

    private static FieldDefinition Unknown(string objectType, string name) => new(objectType, name, FieldKind.Unknown);
}
