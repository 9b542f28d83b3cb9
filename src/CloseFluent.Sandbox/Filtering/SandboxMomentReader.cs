using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Reads the five types of moments that are known.</summary>
internal sealed class SandboxMomentReader(UnknownFilterParts unknown)
{
    private static readonly MomentEvaluator s_unknown = _ => null;

    public MomentEvaluator? Nested(JsonObjectReader node, string name)
    {
        if (node.DemandObject(name) is not { } element)
        {
            return null;
        }

        FieldErrors errors = new();
        MomentEvaluator? moment = Read(element, errors);
        node.Errors.AddNested(name, errors);
        return errors.Any ? null : moment;
    }

    private MomentEvaluator? Read(JsonElement element, FieldErrors errors)
    {
        JsonObjectReader node = new(element, errors);
        return node.DemandFilledText(NodeMembers.Type) switch
        {
            null => null,
            MomentTypes.Now => context => context.Now,
            MomentTypes.FixedLocalDate => FixedLocalDate(node),
            MomentTypes.FixedUtc => FixedUtc(node),
            MomentTypes.Offset => new SandboxOffsetMoment(this, unknown).Read(node),
            MomentTypes.PeriodEnd => PredefinedPeriod(node),
            { } type => unknown.Or(errors, NodeMembers.Type, $"Unknown moment type: {type}.", s_unknown),
        };
    }

    private MomentEvaluator? FixedLocalDate(JsonObjectReader node)
    {
        string? which = node.DemandText(NodeMembers.Which);
        if (node.DemandText(NodeMembers.Value) is not { } value)
        {
            return null;
        }

        CultureInfo culture = CultureInfo.InvariantCulture;
        if (!DateTime.TryParseExact(value, "yyyy-MM-dd", culture, DateTimeStyles.None, out DateTime day))
        {
            node.Errors.Add(NodeMembers.Value, "Must be a date.");
            return null;
        }

        return AtEnd(node, which, end => context => Calendar.Local(end ? Calendar.NextDay(day) : day, context.Now.Offset));
    }

    private static MomentEvaluator? FixedUtc(JsonObjectReader node)
    {
        if (node.DemandText(NodeMembers.Value) is not { } value)
        {
            return null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, Utc, out DateTimeOffset moment))
        {
            node.Errors.Add(NodeMembers.Value, "Must be a date and time.");
            return null;
        }

        return _ => moment;
    }

    private MomentEvaluator? PredefinedPeriod(JsonObjectReader node)
    {
        string? which = node.DemandText(NodeMembers.Which);
        if (node.DemandText(NodeMembers.Range) is not { } range)
        {
            return null;
        }

        return Calendar.IsPeriod(range)
            ? AtEnd(node, which, end => context => Calendar.EdgeOf(range, end, context.Now))
            : unknown.Or(node.Errors, NodeMembers.Range, $"Unknown range: {range}.", s_unknown);
    }

    private MomentEvaluator? AtEnd(JsonObjectReader node, string? which, Func<bool, MomentEvaluator> moment) => which switch
    {
        null => null,
        MomentTypes.Start => moment(false),
        MomentTypes.End => moment(true),
        _ => unknown.Or(node.Errors, NodeMembers.Which, "Must be start or end.", s_unknown),
    };
}
