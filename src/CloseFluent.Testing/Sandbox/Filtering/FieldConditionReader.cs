namespace CloseFluent.Testing.Embedded;

/// <summary>Reads a field_condition. A field without a value meets no condition, so negated it meets every one.</summary>
internal static class FieldConditionReader
{
    public static Filter? Read(FieldReader fields, Members node, string subjectType)
    {
        FieldDefinition? field = fields.Nested(node, subjectType);
        if (node.DemandObject("condition") is not { } element || field is null)
        {
            return null;
        }

        FieldErrors errors = new();
        Condition? condition = ConditionReader.Read(element, field, errors);
        node.Errors.AddNested("condition", errors);
        return condition is null
            ? null
            : (subject, context) => subject[field.Name] is { } value && condition(value, context);
    }
}
