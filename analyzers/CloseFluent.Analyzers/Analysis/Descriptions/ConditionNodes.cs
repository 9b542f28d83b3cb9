using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads what a field must be.</summary>
internal sealed class ConditionNodes(ChainSource source, ValueReader values, MomentNodes moments)
{
    /// <summary>The condition that a call makes of a field, or null where it is not known.</summary>
    public JsonTree? Find(LibraryCall call, INamedTypeSymbol field) => call.Name switch
    {
        "Exists" or "IsEmpty" => FilterConditions.Exists,
        "Meets" => call.Only is { } json ? values.Json(json) : default(JsonTree?),
        _ => KindOf(field) switch
        {
            ConditionTypes.Boolean => Boolean(call),
            ConditionTypes.Text => Text(call),
            ConditionTypes.NumberRange => Number(call),
            ConditionTypes.MomentRange => Moment(call),
            ConditionTypes.LocalTime => LocalTime(call),
            ConditionTypes.Term => FilterConditions.Term(values.Texts(call.Arguments)),
            { } kind => Reference(call, kind),
            null => default(JsonTree?),
        },
    };

    private string? KindOf(INamedTypeSymbol field) => source.Known.CloseNameOf(field) ?? field.Name switch
    {
        "CustomChoiceField" => ConditionTypes.Term,
        "ReferenceField" or "LinkedObjectField" => field.Name,
        _ => null,
    };

    private JsonTree? Boolean(LibraryCall call) => (call.Name, call.Only) switch
    {
        ("IsTrue", _) => FilterConditions.Boolean(true),
        ("IsFalse", _) => FilterConditions.Boolean(false),
        ("Is", { } value) when source.ConstantOf(value.Unwrap()) is bool constant => FilterConditions.Boolean(constant),

        // A range of one value is said as the value alone.
        ("Is", { } value) => Range((NodeMembers.AtLeast, values.Number(value)), (NodeMembers.AtMost, values.Number(value))),
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

        ExpressionSyntax? least = call.ArgumentAt(0);
        ExpressionSyntax? most = call.Name == "Is" ? least : call.ArgumentAt(1);
        return least is null || most is null
            ? default(JsonTree?)
            : Range((NodeMembers.AtLeast, values.Number(least)), (NodeMembers.AtMost, values.Number(most)));
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
        if (source.Follow(time) is BaseObjectCreationExpressionSyntax { ArgumentList: { } list, Initializer: null })
        {
            int[] parts = [.. list.Arguments.Select(part => source.ConstantOf(part.Expression)).OfType<int>()];
            if (parts.Length == list.Arguments.Count && parts.Length is 2 or 3)
            {
                int seconds = parts.Length == 3 ? parts[2] : 0;
                return new TimeSpan(parts[0], parts[1], seconds).ToString("c", CultureInfo.InvariantCulture);
            }
        }

        return source.Placeholders.Create(time);
    }

    private JsonTree? Reference(LibraryCall call, string kind)
    {
        IReadOnlyList<string> ids = values.Texts(call.Arguments);
        return call.Name switch
        {
            "IsCurrentUser" => FilterConditions.CurrentUser,
            "IsCurrentUserOrAnyOf" => FilterConditions.Reference(kind, [ReferenceTypes.CurrentUser, .. ids]),
            "Is" or "IsAnyOf" => FilterConditions.Reference(kind, ids),
            _ => default(JsonTree?),
        };
    }

    private static JsonTree Range(params (string Name, JsonTree Value)[] bounds) => JsonTree.Object(
    [
        new(NodeMembers.Type, ConditionTypes.NumberRange),
        .. bounds.Select(bound => new JsonMember(bound.Name, bound.Value)),
    ]);
}
