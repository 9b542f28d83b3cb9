namespace CloseFluent.Grammar;

/// <summary>Describes a condition on one field: "with status stat_a", "created this week", "whose title has …".</summary>
internal static class ConditionDescription
{
    /// <summary>Returns null where the node does not name a field and a condition.</summary>
    public static Phrase? Describe(JsonTree node, bool isNegated, string? objectType)
    {
        if (node.Given(NodeMembers.Field) is not { } named
            || FieldDescription.Describe(named, objectType) is not { } field
            || node.Given(NodeMembers.Condition) is not { Kind: JsonKind.Object } condition)
        {
            return null;
        }

        return condition.Word(NodeMembers.Type) switch
        {
            ConditionTypes.Exists => new PlainPhrase(Presence(field, isNegated)),
            ConditionTypes.Boolean => Truth(field, condition, isNegated),
            ConditionTypes.CurrentUser => Reference(field, ["you"], isNegated),
            ConditionTypes.Reference when condition.Words(NodeMembers.ObjectIds) is { } ids =>
                Reference(field, Array.ConvertAll(ids, IdOrYou), isNegated),
            ConditionTypes.Term when condition.Words(NodeMembers.Values) is { } values =>
                Alternatives.Join(
                    $"whose {field.Name} is", Array.ConvertAll(values, value => TextEscaping.Quote(value)), isNegated),
            ConditionTypes.Text => Text(field, condition, isNegated),
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
        if (field.IsWhole)
        {
            return $"{preposition} a value";
        }

        return field.IsCustom ? $"{preposition} a value in {field.Name}" : $"{preposition} {Article(field)} {field.Name}";
    }

    private static string Article(FieldDescription field) =>
        field.Name[0] is 'a' or 'e' or 'i' or 'o' || field.Name.StartsWith("up", StringComparison.Ordinal) ? "an" : "a";

    private static PlainPhrase? Truth(FieldDescription field, JsonTree condition, bool isNegated)
    {
        if (condition.Given(NodeMembers.Value) is not { } value)
        {
            return null;
        }

        if (Placeholder.IsOne(value.Text))
        {
            return new PlainPhrase($"whose {field.Name} {(isNegated ? "is not" : "is")} {value.Text}");
        }

        if (value.Kind is not (JsonKind.True or JsonKind.False))
        {
            return null;
        }

        bool isTrue = value.Kind == JsonKind.True;
        return field.IsPresence
            ? new PlainPhrase(Presence(field, isTrue == isNegated))
            : new PlainPhrase($"whose {field.Name} {(isNegated ? "is not" : "is")} {(isTrue ? "true" : "false")}");
    }

    private static Phrase Reference(FieldDescription field, string[] ids, bool isNegated) =>
        field.Preposition is { } preposition
            ? Alternatives.Join(preposition, field.Referred, ids, isNegated)
            : Alternatives.Join($"whose {field.Name} is", ids, isNegated);

    private static PlainPhrase? Text(FieldDescription field, JsonTree condition, bool isNegated)
    {
        string start = field.IsWhole ? "that" : $"whose {field.Name}";
        if (condition.Word(NodeMembers.Mode) == TextModes.ExactValue && condition.Word(NodeMembers.Value) is { } whole)
        {
            return new PlainPhrase($"{start} {(isNegated ? "is not" : "is")} exactly {TextEscaping.Quote(whole)}");
        }

        return TextDescription.Describe(condition) is { } words
            ? new PlainPhrase($"{start} {(isNegated ? "does not have" : "has")} {words}")
            : null;
    }

    private static PlainPhrase? Number(FieldDescription field, JsonTree condition, bool isNegated)
    {
        if (NumberDescription.Describe(condition, field.Counted is not null) is not { } range)
        {
            return null;
        }

        Binding binding = range.Contains(" and ") ? Binding.Alternatives : Binding.Tight;
        if (field.Counted is not { } counted)
        {
            return new PlainPhrase($"whose {field.Name} {(isNegated ? "is not" : "is")} {range}", binding);
        }

        string noun = range.EndsWith(" 1", StringComparison.Ordinal) ? counted.One : counted.Many;
        return new PlainPhrase($"{(isNegated ? "not with" : "with")} {range} {noun}", binding);
    }

    private static string Start(FieldDescription field, bool isNegated) => field.Participle is { } participle
        ? (isNegated ? "not " : string.Empty) + participle
        : $"whose {field.Name} {(isNegated ? "is not" : "is")}";
}
