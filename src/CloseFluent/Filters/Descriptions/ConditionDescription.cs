using System.Text.Json;

namespace CloseFluent;

/// <summary>Says a condition on one field: "with status stat_a", "created this week", "whose title has …".</summary>
internal static class ConditionDescription
{
    /// <summary>Gives null where the JSON is no condition that we have words for.</summary>
    public static Phrase? Describe(JsonElement node, bool isNegated, string? objectType)
    {
        if (node.Member("field") is not { } json
            || FieldDescription.Describe(json, objectType) is not { } field
            || node.Member("condition") is not { ValueKind: JsonValueKind.Object } condition)
        {
            return null;
        }

        return condition.Type() switch
        {
            ConditionTypes.Exists => new PlainPhrase(Presence(field, isNegated)),
            ConditionTypes.Boolean => Truth(field, condition, isNegated),
            ConditionTypes.CurrentUser => Reference(field, ["you"], isNegated),
            ConditionTypes.Reference when condition.Texts("object_ids") is { } ids =>
                Reference(field, [.. ids.Select(IdOrYou)], isNegated),
            ConditionTypes.Term when condition.Texts("values") is { } values =>
                Alternatives.Join($"whose {field.Name} is", [.. values.Select(value => TextEscaping.Quote(value))], isNegated),
            ConditionTypes.Text when condition.Text("mode") == TextModes.ExactValue && condition.Text("value") is { } whole =>
                Exactly(field, TextEscaping.Quote(whole), isNegated),
            ConditionTypes.Text when TextDescription.Describe(condition) is { } words => Text(field, words, isNegated),
            ConditionTypes.NumberRange => Number(field, condition, isNegated),
            ConditionTypes.MomentRange => PeriodDescription.Describe(Start(field, isNegated), condition),
            ConditionTypes.LocalTime => LocalTimeDescription.Describe(field, condition, isNegated),
            _ => null,
        } ?? new PlainPhrase($"whose {field.Name} {(isNegated ? "does not meet" : "meets")} {TextEscaping.Json(condition)}");
    }

    private static string IdOrYou(string id) => id == ReferenceTypes.CurrentUser ? "you" : TextEscaping.Name(id);

    private static string Presence(FieldDescription field, bool isNegated)
    {
        string preposition = isNegated ? "without" : "with";
        return field.IsWhole ? $"{preposition} a value"
            : field.IsCustom ? $"{preposition} a value in {field.Name}"
            : $"{preposition} {Article(field)} {field.Name}";
    }

    private static string Article(FieldDescription field) =>
        field.Name[0] is 'a' or 'e' or 'i' or 'o' || field.Name.StartsWith("up", StringComparison.Ordinal) ? "an" : "a";

    private static PlainPhrase? Truth(FieldDescription field, JsonElement condition, bool isNegated)
    {
        if (condition.Member("value") is not { ValueKind: JsonValueKind.True or JsonValueKind.False } value)
        {
            return null;
        }

        bool isTrue = value.ValueKind == JsonValueKind.True;
        return field.IsPresence
            ? new PlainPhrase(Presence(field, isTrue == isNegated))
            : new PlainPhrase($"whose {field.Name} {(isNegated ? "is not" : "is")} {(isTrue ? "true" : "false")}");
    }

    private static Phrase Reference(FieldDescription field, string[] ids, bool isNegated) =>
        field.Preposition is { } preposition
            ? Alternatives.Join(preposition, field.Referred, ids, isNegated)
            : Alternatives.Join($"whose {field.Name} is", ids, isNegated);

    private static PlainPhrase Text(FieldDescription field, string words, bool isNegated) =>
        new($"{(field.IsWhole ? "that" : $"whose {field.Name}")} {(isNegated ? "does not have" : "has")} {words}");

    private static PlainPhrase Exactly(FieldDescription field, string words, bool isNegated) =>
        new($"{(field.IsWhole ? "that" : $"whose {field.Name}")} {(isNegated ? "is not" : "is")} exactly {words}");

    private static PlainPhrase? Number(FieldDescription field, JsonElement condition, bool isNegated)
    {
        if (NumberDescription.Describe(condition, field.Counted is not null) is not { } range)
        {
            return null;
        }

        string words = field.Counted is not { } counted ? $"whose {field.Name} {(isNegated ? "is not" : "is")} {range}"
            : range.EndsWith(" 1", StringComparison.Ordinal) ? $"{(isNegated ? "not with" : "with")} {range} {counted.One}"
            : $"{(isNegated ? "not with" : "with")} {range} {counted.Many}";
        return new PlainPhrase(words, range.Contains(" and ") ? Binding.Alternatives : Binding.Tight);
    }

    private static string Start(FieldDescription field, bool isNegated) => field.Participle is { } participle
        ? (isNegated ? "not " : string.Empty) + participle
        : $"whose {field.Name} {(isNegated ? "is not" : "is")}";
}
