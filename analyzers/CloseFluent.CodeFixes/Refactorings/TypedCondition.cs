using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>A condition on a field as a call, and the kind of field that has it.</summary>
/// <param name="Kind">Close's name for the kind; null where every field has the call.</param>
/// <param name="Call">The call with its dot.</param>
/// <param name="Id">For references: the id that the field must contain.</param>
internal sealed record TypedCondition(string? Kind, string Call, INamedTypeSymbol? Id = null)
{
    // 28 digits are exact in a decimal, whatever they are.
    private static readonly Regex s_decimal = new(@"\A-?(?=[\d.]{1,28}\z)(0|[1-9]\d*)(\.\d+)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>The condition, or null where it is written as JSON only.</summary>
    public static TypedCondition? Find(FilterVocabulary vocabulary, FilterSource source, JsonTree condition) =>
        condition.Word("type") switch
    {
        ConditionTypes.Exists when condition.HasOnly("type") => new TypedCondition(null, ".Exists()"),
        ConditionTypes.CurrentUser when condition.HasOnly("type") => new TypedCondition(
            ReferenceTypes.User, ".IsCurrentUser()"),
        ConditionTypes.Boolean when condition.HasOnly("type", "value") => condition.Find("value")?.Kind switch
        {
            JsonKind.True => new TypedCondition(ConditionTypes.Boolean, ".IsTrue()"),
            JsonKind.False => new TypedCondition(ConditionTypes.Boolean, ".IsFalse()"),
            _ => null,
        },
        ConditionTypes.Text when condition.HasOnly("type", "mode", "value") => On(
            ConditionTypes.Text, Words(vocabulary, "TextField`1", condition)),
        ConditionTypes.Term when condition.HasOnly("type", "values") && condition.Words("values") is { Length: > 0 } values
            && values.All(value => !string.IsNullOrWhiteSpace(value)) =>
            new TypedCondition(ConditionTypes.Term, OneOrMore([.. values.Select(FilterSource.Text)])),
        ConditionTypes.NumberRange when condition.HasOnly("type", "gt", "gte", "lt", "lte") =>
            On(ConditionTypes.NumberRange, Number(vocabulary, condition)),
        ConditionTypes.MomentRange => On(ConditionTypes.MomentRange, new TypedMoments(vocabulary, source).Range(condition)),
        ConditionTypes.LocalTime when condition.HasOnly("type", "on_or_after", "before") =>
            On(ConditionTypes.LocalTime, LocalTime(source, condition)),
        ConditionTypes.Reference when condition.HasOnly("type", "reference_type", "object_ids") =>
            Reference(vocabulary, source, condition),
        _ => null,
    };

    /// <summary>The call that looks for words in a field or in a whole object, or null.</summary>
    public static string? Words(FilterVocabulary vocabulary, string type, JsonTree text)
    {
        if (text.Word("value") is { } words && !string.IsNullOrWhiteSpace(words) && text.Word("mode") is { } mode
            && vocabulary.Member(type, mode) is { } method)
        {
            return $".{method}({FilterSource.Text(words)})";
        }

        return null;
    }

    private static TypedCondition? On(string kind, string? call) => call is null ? null : new TypedCondition(kind, call);

    private static string OneOrMore(string[] items) =>
        items.Length == 1 ? $".Is({items[0]})" : $".IsAnyOf({string.Join(", ", items)})";

    private static string? Number(FilterVocabulary vocabulary, JsonTree range)
    {
        (string Name, JsonTree Bound)[] bounds =
            [.. range.Members.Where(member => member.Name != "type").Select(member => (member.Name, member.Value))];
        if (!bounds.All(bound => bound.Bound.Kind == JsonKind.Number && s_decimal.IsMatch(bound.Bound.Text)))
        {
            return null;
        }

        return bounds switch
        {
            [var only] when vocabulary.Member("NumberField`1", only.Name) is { } method => $".{method}({Literal(only.Bound)})",
            [_, _] when range.Find("gte") is { } least && range.Find("lte") is { } most => (Value(least), Value(most)) switch
            {
                var (low, high) when low == high => $".Is({Literal(least)})",
                var (low, high) when low < high => $".Between({Literal(least)}, {Literal(most)})",
                _ => null,
            },
            _ => null,
        };
    }

    private static decimal Value(JsonTree number) => decimal.Parse(number.Text, CultureInfo.InvariantCulture);

    private static string Literal(JsonTree number) =>
        number.Text + (number.Text.Contains('.') || number.Text.Length > 9 ? "m" : "");

    private static string? LocalTime(FilterSource source, JsonTree range)
    {
        bool hasTimeOnly = source.Compilation.GetTypeByMetadataName("System.TimeOnly") is not null;
        if (range.Word("on_or_after") is { } start && range.Word("before") is { } end && start != end
            && Time(start) is { } first && Time(end) is { } second)
        {
            return $".LocalTimeIsBetween({first}, {second})";
        }

        return null;

        string? Time(string text)
        {
            if (!DateTime.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateTime time))
            {
                return null;
            }

            string seconds = hasTimeOnly && time.Second == 0 ? "" : FormattableString.Invariant($", {time.Second}");
            return FormattableString.Invariant(
                $"new {source.SystemType(hasTimeOnly ? "TimeOnly" : "TimeSpan")}({time.Hour}, {time.Minute}{seconds})");
        }
    }

    private static TypedCondition? Reference(FilterVocabulary vocabulary, FilterSource source, JsonTree condition)
    {
        if (condition.Word("reference_type") is not { } kind || condition.Words("object_ids") is not { Length: > 0 } given
            || !IsName(kind) || IdOf(vocabulary, kind, given[0]) is not { } id)
        {
            return null;
        }

        string[] others = [.. given.Where(name => name != ReferenceTypes.CurrentUser)];
        string?[] codes = [.. others.Select(other => source.Id(id, other))];
        if (codes.Any(code => code is null))
        {
            return null;
        }

        if (others.Length == given.Length)
        {
            return new TypedCondition(kind, OneOrMore(codes!), id);
        }

        // For a user alone Close has a condition of its own, which is what IsCurrentUser writes there.
        return (kind, given.Length - others.Length, others.Length) switch
        {
            (ReferenceTypes.UserOrGroup, 1, 0) => new TypedCondition(kind, ".IsCurrentUser()", id),
            (ReferenceTypes.User or ReferenceTypes.UserOrGroup, 1, > 0) => new TypedCondition(
                kind, $".IsCurrentUserOrAnyOf({string.Join(", ", codes)})", id),
            _ => null,
        };
    }

    private static INamedTypeSymbol? IdOf(FilterVocabulary vocabulary, string kind, string given)
    {
        if (vocabulary.Conversion(kind)?.ReturnType.BaseType is { TypeArguments: [_, INamedTypeSymbol id] })
        {
            return id;
        }

        return vocabulary.IdOf(kind) ?? vocabulary.Known.Prefixes.FindOwner(given);
    }

    // As the library demands it of names.
    private static bool IsName(string text) => text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
