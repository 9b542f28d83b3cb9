using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>
/// Reads conditions on fields as they are judged. A condition that has a member that is not known here is another condition.
/// </summary>
internal static class ConditionMeaning
{
    /// <summary>Gets the formula of a condition on a field.</summary>
    public static FilterFormula Read(FilterSubject subject, JsonTree condition)
    {
        if (IsBoundless(condition))
        {
            return FilterFormula.Everything;
        }

        return new ValueFormula(subject, ReadValue(condition) ?? new OpaqueCondition(
            CompactJson.Write(condition, isSorted: true), ImpliesValue: IsText(condition)));
    }

    // A range that leaves nothing out; what a member that is not known here leaves out, is not known either.
    private static bool IsBoundless(JsonTree condition) =>
        condition.Word(NodeMembers.Type) is ConditionTypes.NumberRange or ConditionTypes.MomentRange or ConditionTypes.LocalTime
        && condition.Members.All(member => member.Name == NodeMembers.Type || member.Value.Kind == JsonKind.Null);

    private static bool IsText(JsonTree condition) => condition.Word(NodeMembers.Type) == ConditionTypes.Text
        && condition.Word(NodeMembers.Mode) is TextModes.FullWords or TextModes.Phrase or TextModes.BeginningOfWords
        && Has(condition, NodeMembers.Mode, NodeMembers.Value)
        && condition.Word(NodeMembers.Value)?.Length > 0;

    private static ValueCondition? ReadValue(JsonTree condition) => condition.Word(NodeMembers.Type) switch
    {
        ConditionTypes.Exists when Has(condition) => ValueCondition.Exists,
        ConditionTypes.CurrentUser when Has(condition) => Users([ReferenceTypes.CurrentUser]),
        ConditionTypes.Boolean when Has(condition, NodeMembers.Value) => condition.Find(NodeMembers.Value)?.Kind switch
        {
            JsonKind.True => SetCondition.Boolean(true),
            JsonKind.False => SetCondition.Boolean(false),
            JsonKind.Number when condition.Find(NodeMembers.Value)?.Text is { } value && Placeholder.IsOne(value) =>
                new SetCondition(ConditionTypes.Boolean, [FilterValue.Unknown(value)]),
            _ => null,
        },
        ConditionTypes.Text when Has(condition, NodeMembers.Mode, NodeMembers.Value)
            && condition.Word(NodeMembers.Mode) == TextModes.ExactValue
            && condition.Word(NodeMembers.Value) is { Length: > 0 } text => new SetCondition(ConditionTypes.Text, [FilterValue.Text(text)]),
        ConditionTypes.Term when Has(condition, NodeMembers.Values)
            && condition.Words(NodeMembers.Values) is { Length: > 0 } words =>
            new SetCondition(ConditionTypes.Term, [.. words.Select(FilterValue.Text)]),
        ConditionTypes.Reference when Has(condition, NodeMembers.ReferenceType, NodeMembers.ObjectIds) => ReadReference(condition),
        ConditionTypes.NumberRange => ReadNumbers(condition),
        ConditionTypes.MomentRange when Has(condition, NodeMembers.OnOrAfter, NodeMembers.Before) => RangeCondition.Moments(
            condition.Given(NodeMembers.OnOrAfter) is { } first ? MomentMeaning.Read(first) : null,
            condition.Given(NodeMembers.Before) is { } second ? MomentMeaning.Read(second) : null),
        ConditionTypes.LocalTime when Has(condition, NodeMembers.OnOrAfter, NodeMembers.Before)
            && Seconds(condition.Word(NodeMembers.OnOrAfter)) is { } from
            && Seconds(condition.Word(NodeMembers.Before)) is { } before
            && from != before => new LocalTimeCondition(from, before),
        _ => null,
    };

    private static SetCondition Users(string[] ids) =>
        new(ConditionTypes.Reference + ReferenceTypes.User, [.. ids.Select(id => FilterValue.Id(id, ReferenceTypes.User))]);

    private static SetCondition? ReadReference(JsonTree condition) =>
        condition.Word(NodeMembers.ReferenceType) is { } type && condition.Words(NodeMembers.ObjectIds) is { Length: > 0 } ids
            ? new SetCondition(ConditionTypes.Reference + type, [.. ids.Select(id => FilterValue.Id(id, type))])
            : null;

    private static RangeCondition? ReadNumbers(JsonTree condition)
    {
        (FilterBound? Lower, bool IncludesLower, FilterBound? Upper, bool IncludesUpper) range = default;
        foreach (JsonMember member in condition.Members)
        {
            if (member.Name == NodeMembers.Type || member.Value.Kind == JsonKind.Null)
            {
                continue;
            }

            if (member.Value.Kind != JsonKind.Number)
            {
                return null;
            }

            FilterBound bound = Number(member.Value.Text);
            bool isIncluded = member.Name is NodeMembers.AtLeast or NodeMembers.AtMost;
            switch (member.Name)
            {
                case NodeMembers.MoreThan or NodeMembers.AtLeast when range.Lower is null:
                    (range.Lower, range.IncludesLower) = (bound, isIncluded);
                    break;
                case NodeMembers.LessThan or NodeMembers.AtMost when range.Upper is null:
                    (range.Upper, range.IncludesUpper) = (bound, isIncluded);
                    break;
                default:
                    return null;
            }
        }

        return new RangeCondition(
            ConditionTypes.NumberRange, range.Lower, range.IncludesLower, range.Upper, range.IncludesUpper);
    }

    // What a decimal cannot say exactly is compared with nothing but itself.
    private static FilterBound Number(string digits) =>
        digits.Length <= MostDigits && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? new NumberBound(number)
            : new FilterBound("number " + digits);

    private const int MostDigits = 25;

    private static int? Seconds(string? time) =>
        TimeSpan.TryParseExact(time, "hh\\:mm\\:ss", CultureInfo.InvariantCulture, out TimeSpan parsed)
            ? (int)parsed.TotalSeconds
            : null;

    private static bool Has(JsonTree condition, params string[] names) =>
        Array.TrueForAll(condition.Members, member => member.Name == NodeMembers.Type || names.Contains(member.Name));
}
