using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads what a field must be.</summary>
internal sealed class ConditionNodes(ChainSource source, ValueReader values, MomentNodes moments)
{
    /// <summary>The condition that a call makes of a field, or null where it is not known.</summary>
    public JsonTree? Find(LibraryCall call, FieldPart field) => call.Name switch
    {
        "Exists" or "IsEmpty" => FilterConditions.Exists,
        "Meets" => call.Only is { } json ? values.Json(json) : default(JsonTree?),
        _ => source.Known.CloseNameOf(field.Type) switch
        {
            ConditionTypes.Boolean => Boolean(call),
            ConditionTypes.Text => Text(call),
            ConditionTypes.NumberRange => Number(call),
            ConditionTypes.MomentRange => Moment(call),
            ConditionTypes.LocalTime => LocalTime(call),
            ConditionTypes.Term => FilterConditions.Term(values.Texts(call.Arguments)),
            null when field.Type.Name == "CustomChoiceField" => FilterConditions.Term(values.Texts(call.Arguments)),
            _ => Reference(call, field.ReferenceType ?? field.Type.Name),
        },
    };

    private JsonTree? Boolean(LibraryCall call) => (call.Name, call.Only) switch
    {
        ("IsTrue", _) => FilterConditions.Boolean(true),
        ("IsFalse", _) => FilterConditions.Boolean(false),
        ("Is", { } value) when source.ConstantOf(value.Unwrap()) is bool constant => FilterConditions.Boolean(constant),

        ("Is", { } value) => JsonTree.Object(
            new(NodeMembers.Type, ConditionTypes.Boolean), new(NodeMembers.Value, values.Number(value))),
        _ => default(JsonTree?),
    };

    private JsonTree? Text(LibraryCall call) =>
        source.Known.CloseNameOf(call.Method) is { } mode && call.Only is { } words
            ? FilterConditions.Text(mode, values.Text(words))
            : default(JsonTree?);

    private JsonTree? Number(LibraryCall call)
    {
        if (source.Known.CloseNameOf(call.Method) is { } bound && call.Only is { } only)
        {
            return Range((bound, values.Number(only)));
        }

        return (call.Name, call.ArgumentAt(0), call.ArgumentAt(1)) switch
        {
            ("Is", { } number, _) => Range(values.Number(number)),
            ("Between", { } least, { } most) => Range(values.Number(least), values.Number(most)),
            _ => default(JsonTree?),
        };
    }

    private JsonTree? Moment(LibraryCall call) => (call.Name, call.ArgumentAt(0), call.ArgumentAt(1)) switch
    {
        ("Within", { } period, _) => moments.Period(period),
        ("OnOrAfter", { } moment, _) => FilterConditions.MomentRange(moments.Moment(moment), null),
        ("Before", { } moment, _) => FilterConditions.MomentRange(null, moments.Moment(moment)),
        ("Between", { } first, { } last) => FilterConditions.MomentRange(moments.Moment(first), moments.Moment(last)),
        _ => default(JsonTree?),
    };

    private JsonTree? LocalTime(LibraryCall call) => call.ArgumentAt(0) is { } first && call.ArgumentAt(1) is { } last
        ? FilterConditions.LocalTime(Time(first), Time(last))
        : default(JsonTree?);

    private string Time(ExpressionSyntax time)
    {
        SeparatedSyntaxList<ArgumentSyntax>? given = source.Follow(time) switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list, Initializer: null } => list.Arguments,
            InvocationExpressionSyntax call when call.CalledName()?.Identifier.ValueText == "FromHours" =>
                call.ArgumentList.Arguments,
            _ => null,
        };
        int?[] parts = [.. (given ?? default).Select(part => part.NameColon is null ? Integer(part.Expression) : null)];
        if (parts is not ([>= 0 and < 24] or [>= 0 and < 24, _] or [>= 0 and < 24, _, _])
            || parts.Skip(1).Any(part => part is not (>= 0 and < 60)))
        {
            return source.Placeholders.Create(time);
        }

        int[] units = [.. parts.Select(part => part ?? 0), 0, 0];
        return new TimeSpan(units[0], units[1], units[2]).ToString("c", CultureInfo.InvariantCulture);
    }

    private int? Integer(ExpressionSyntax part) => source.ConstantOf(part) switch
    {
        int number => number,
        double number when number == (int)number => (int)number,
        _ => null,
    };

    private JsonTree? Reference(LibraryCall call, string kind)
    {
        IReadOnlyList<string> ids = values.Texts(call.Arguments);
        return call.Name switch
        {
            "IsCurrentUser" when kind == ReferenceTypes.User => FilterConditions.CurrentUser,
            "IsCurrentUser" => FilterConditions.Reference(kind, [ReferenceTypes.CurrentUser]),
            "IsCurrentUserOrAnyOf" => FilterConditions.Reference(kind, [ReferenceTypes.CurrentUser, .. ids]),
            "Is" or "IsAnyOf" => FilterConditions.Reference(kind, ids),
            _ => default(JsonTree?),
        };
    }

    private static JsonTree Range(JsonTree least, JsonTree? most = null) =>
        Range((NodeMembers.AtLeast, least), (NodeMembers.AtMost, most ?? least));

    private static JsonTree Range(params (string Name, JsonTree Value)[] bounds) => JsonTree.Object(
    [
        new(NodeMembers.Type, ConditionTypes.NumberRange),
        .. bounds.Select(bound => new JsonMember(bound.Name, bound.Value)),
    ]);
}
