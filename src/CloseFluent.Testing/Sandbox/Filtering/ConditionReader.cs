using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>Reads the condition of a field_condition, which has to suit the kind of the field.</summary>
internal static class ConditionReader
{
    private const string CurrentUser = "CURRENT_USER";

    public static Condition? Read(JsonElement element, FieldDefinition field, FieldErrors errors)
    {
        Members node = new(element, errors);
        string? type = node.DemandText("type");
        if (type is null)
        {
            return null;
        }

        if (Kinds(type) is not { } kinds)
        {
            errors.Add("type", "Unknown condition type.");
            return null;
        }

        if (kinds.Length > 0 && !kinds.Contains(field.Kind))
        {
            errors.Add($"Condition {type} does not suit field {field.Name}.");
            return null;
        }

        return type switch
        {
            "boolean" => node.DemandBoolean("value") is { } wanted ? (value, _) => value.Equals(wanted) : null,
            "current_user" => (value, context) => Any(value, text => text == context.UserId),
            "exists" => (_, _) => true,
            "text" => TextMatch.Read(node) is { } match ? (value, _) => Any(value, match) : null,
            "term" => Term(node),
            "reference" => Reference(node, field),
            "number_range" => NumberRange(node),
            "moment_range" => MomentRange(node),
            _ => LocalTimeCondition.Read(node),
        };
    }

    /// <summary>The kinds of fields that it suits: none named means every kind. Null: no such condition.</summary>
    private static FieldKind[]? Kinds(string type) => type switch
    {
        "boolean" => [FieldKind.Boolean],
        "current_user" or "reference" => [FieldKind.Reference],
        "exists" => [],
        "text" or "term" => [FieldKind.Text, FieldKind.Choice, FieldKind.TimeZone],
        "number_range" => [FieldKind.Number],
        "moment_range" => [FieldKind.Moment],
        "local_time" => [FieldKind.TimeZone],
        _ => null,
    };

    private static Condition? Term(Members node)
    {
        if (node.DemandList("values") is not { } list || node.Texts("values", list) is not { } texts)
        {
            return null;
        }

        HashSet<string> values = new(texts, StringComparer.Ordinal);
        return (value, _) => Any(value, values.Contains);
    }

    private static Condition? Reference(Members node, FieldDefinition field)
    {
        string? referenceType = node.DemandText("reference_type");
        List<string>? texts = node.DemandList("object_ids") is { } list ? node.Texts("object_ids", list) : null;
        if (referenceType is null || texts is null)
        {
            return null;
        }

        if (!field.ReferenceTypes.Contains(referenceType))
        {
            node.Errors.Add("reference_type", $"Field {field.Name} does not refer to {referenceType}.");
            return null;
        }

        HashSet<string> ids = new(texts, StringComparer.Ordinal);
        bool withGroups = referenceType == "user_or_group";
        return (value, context) => Any(value, id => ids.Contains(id)
            || (id == context.UserId && ids.Contains(CurrentUser))
            || (withGroups && ids.Any(group => context.IsMember(group, id))));
    }

    private static Condition? NumberRange(Members node)
    {
        double? above = node.FindNumber("gt");
        double? least = node.FindNumber("gte");
        double? below = node.FindNumber("lt");
        double? most = node.FindNumber("lte");
        return (value, _) => value is double number
            && !(number <= above) && !(number < least) && !(number >= below) && !(number > most);
    }

    private static Condition? MomentRange(Members node)
    {
        Moment? from = node.Find("on_or_after") is null ? null : MomentReader.Nested(node, "on_or_after");
        Moment? until = node.Find("before") is null ? null : MomentReader.Nested(node, "before");
        return (value, context) => value is DateTimeOffset moment
            && (from is null || moment >= from(context)) && (until is null || moment < until(context));
    }

    private static bool Any(object value, Func<string, bool> holds) => value switch
    {
        string text => holds(text),
        string[] texts => texts.Any(holds),
        _ => false,
    };
}
