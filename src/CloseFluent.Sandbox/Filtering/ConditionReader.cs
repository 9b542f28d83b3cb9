using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>
/// Reads the condition of a field_condition. One that is not known to suit the kind of the field is unknown.
/// </summary>
internal sealed class ConditionReader(UnknownFilterParts unknown)
{
    private static readonly ConditionPredicate s_unknown = (_, _) => null;

    private readonly SandboxMomentReader _moments = new(unknown);

    public ConditionPredicate? Read(JsonElement element, FieldDefinition field, FieldErrors errors)
    {
        JsonObjectReader node = new(element, errors);
        string? type = node.DemandFilledText(NodeMembers.Type);
        if (type is null)
        {
            return null;
        }

        if (Kinds(type) is not { } kinds)
        {
            return unknown.Or(errors, NodeMembers.Type, $"Unknown condition type: {type}.", s_unknown);
        }

        ConditionPredicate? condition = Known(type, node, field);
        return condition is null || kinds.Length == 0 || field.Kind == FieldKind.Unknown || kinds.Contains(field.Kind)
            ? condition
            : unknown.Or(errors, $"Condition {type} does not suit field {field.Name}.", s_unknown);
    }

    /// <summary>The kinds of fields that it suits: none named means every kind. Null: no such condition.</summary>
    private static FieldKind[]? Kinds(string type) => type switch
    {
        ConditionTypes.Boolean => [FieldKind.Boolean],
        ConditionTypes.CurrentUser or ConditionTypes.Reference => [FieldKind.Reference],
        ConditionTypes.Exists => [],
        ConditionTypes.Text => [FieldKind.Text, FieldKind.Choice, FieldKind.TimeZone],
        ConditionTypes.Term => [FieldKind.Text, FieldKind.Choice, FieldKind.TimeZone, FieldKind.Reference],
        ConditionTypes.NumberRange => [FieldKind.Number],
        ConditionTypes.MomentRange => [FieldKind.Moment],
        ConditionTypes.LocalTime => [FieldKind.TimeZone],
        _ => null,
    };

    private ConditionPredicate? Known(string type, JsonObjectReader node, FieldDefinition field) => type switch
    {
        ConditionTypes.Boolean => node.DemandBoolean(NodeMembers.Value) is { } wanted
            ? (value, _) => value.Equals(wanted)
            : null,
        ConditionTypes.CurrentUser => (value, context) => Any(value, text => text == context.UserId),
        ConditionTypes.Exists => (_, _) => true,
        ConditionTypes.Text => Text(node),
        ConditionTypes.Term => Term(node),
        ConditionTypes.Reference => Reference(node, field),
        ConditionTypes.NumberRange => NumberRange(node),
        ConditionTypes.MomentRange => MomentRange(node),
        _ => SandboxLocalTimeCondition.Read(node),
    };

    private ConditionPredicate? Text(JsonObjectReader node)
    {
        if (TextMatch.Read(node) is not { } text)
        {
            return null;
        }

        return text.Match is { } match
            ? (value, _) => Any(value, match)
            : unknown.Or(node.Errors, NodeMembers.Mode, TextMatch.Unknown(text.Mode), s_unknown);
    }

    private static ConditionPredicate? Term(JsonObjectReader node)
    {
        if (node.DemandList(NodeMembers.Values) is not { } list || node.Texts(NodeMembers.Values, list) is not { } texts)
        {
            return null;
        }

        HashSet<string> values = new(texts, StringComparer.Ordinal);
        return (value, _) => Any(value, values.Contains);
    }

    private ConditionPredicate? Reference(JsonObjectReader node, FieldDefinition field)
    {
        string? referenceType = node.DemandText(NodeMembers.ReferenceType);
        List<string>? texts = node.DemandList(NodeMembers.ObjectIds) is { } list
            ? node.Texts(NodeMembers.ObjectIds, list)
            : null;
        if (referenceType is null || texts is null)
        {
            return null;
        }

        if (field.Kind == FieldKind.Reference && !field.ReferenceTypes.Contains(referenceType))
        {
            return unknown.Or(
                node.Errors,
                NodeMembers.ReferenceType,
                $"Field {field.Name} is not known to refer to {referenceType}.",
                s_unknown);
        }

        HashSet<string> ids = new(texts, StringComparer.Ordinal);
        bool withGroups = referenceType == ReferenceTypes.UserOrGroup;
        return (value, context) => Any(value, id => ids.Contains(id)
            || (id == context.UserId && ids.Contains(ReferenceTypes.CurrentUser))
            || (withGroups && ids.Any(group => context.IsMember(group, id))));
    }

    private static ConditionPredicate? NumberRange(JsonObjectReader node)
    {
        double? above = node.FindNumber("gt");
        double? least = node.FindNumber("gte");
        double? below = node.FindNumber("lt");
        double? most = node.FindNumber("lte");
        return (value, _) => value is double number
            && !(number <= above) && !(number < least) && !(number >= below) && !(number > most);
    }

    private ConditionPredicate? MomentRange(JsonObjectReader node)
    {
        bool hasStart = node.Find(NodeMembers.OnOrAfter) is not null;
        bool hasEnd = node.Find(NodeMembers.Before) is not null;
        MomentEvaluator? from = hasStart ? _moments.Nested(node, NodeMembers.OnOrAfter) : null;
        MomentEvaluator? until = hasEnd ? _moments.Nested(node, NodeMembers.Before) : null;
        if (hasStart != (from is not null) || hasEnd != (until is not null))
        {
            return null;
        }

        return (value, context) => MomentOf(value, context) is { } moment
            ? Within(moment, from, context, isStart: true) & Within(moment, until, context, isStart: false)
            : false;
    }

    private static DateTimeOffset? MomentOf(object value, FilterContext context) => value switch
    {
        DateTimeOffset moment => moment,
        SandboxDay day => day.StartAt(context.Now.Offset),
        _ => null,
    };

    private static bool? Within(DateTimeOffset moment, MomentEvaluator? end, FilterContext context, bool isStart)
    {
        if (end is null)
        {
            return true;
        }

        return end(context) is { } known ? moment >= known == isStart : null;
    }

    private static bool Any(object value, Func<string, bool> matches) => value switch
    {
        string text => matches(text),
        string[] texts => texts.Any(matches),
        _ => false,
    };
}
