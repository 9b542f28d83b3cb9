namespace CloseFluent.Sandbox;

/// <summary>
/// Reads a field_condition. A field without a value meets no condition, so negated it meets every one; of a field that the
/// sandbox does not know, nothing is known.
/// </summary>
internal sealed class FieldConditionReader(FilterFieldReader fields, UnknownFilterParts unknown)
{
    private readonly ConditionReader _conditions = new(unknown);

    public FilterPredicate? Read(JsonObjectReader node, string subjectType)
    {
        FieldDefinition? field = fields.Nested(node, subjectType);
        if (node.DemandObject(NodeMembers.Condition) is not { } element || field is null)
        {
            return null;
        }

        FieldErrors errors = new();
        ConditionPredicate? condition = _conditions.Read(element, field, errors);
        node.Errors.AddNested(NodeMembers.Condition, errors);
        if (condition is null || errors.Any)
        {
            return null;
        }

        return field.Kind == FieldKind.Unknown
            ? (_, _) => null
            : (subject, context) => subject[field.Name] is { } value ? condition(value, context) : false;
    }
}
