using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the conditions that are made of a field.</summary>
internal sealed class ConditionCall(
    SemanticModel model, KnownSymbols known, FilterOperands operands, CancellationToken cancellationToken)
{
    private readonly FilterPeriods _periods = new(model, known, operands, cancellationToken);

    /// <summary>Gets the formula of a condition on a field; null where the condition is not known.</summary>
    /// <param name="method">The condition.</param>
    /// <param name="subject">The field.</param>
    /// <param name="referenceType">What the field refers to; null where it refers to nothing, or to what is not known.</param>
    /// <param name="arguments">The arguments.</param>
    public FilterFormula? Read(
        IMethodSymbol method, FilterSubject subject, string? referenceType, IReadOnlyList<ArgumentSyntax> arguments)
    {
        switch (method.Name)
        {
            case "Exists":
                return new ValueFormula(subject, ValueCondition.Exists);
            case "IsEmpty":
                return new ValueFormula(subject, ValueCondition.Exists).Negated();
            case "Meets" when arguments is [var json] && operands.Text(json.Expression) is { } text:
                return JsonReader.Find(text) is { } condition ? ConditionMeaning.Read(subject, condition) : null;
            default:
                return ReadCondition(method, referenceType, arguments) is { } value ? new ValueFormula(subject, value) : null;
        }
    }

    private ValueCondition? ReadCondition(IMethodSymbol method, string? referenceType, IReadOnlyList<ArgumentSyntax> arguments) =>
        method.ContainingType.Name switch
        {
            "BooleanField" => ReadBoolean(method, arguments),
            "NumberField" => ReadNumbers(method, arguments),
            "MomentField" => ReadMoments(method, arguments),
            "TextField" when arguments is [var words] => ReadText(method, operands.Word(words.Expression)),
            "ChoiceField" => new SetCondition(ConditionTypes.Term, [.. Each(arguments, operands.Word)]),
            "TimeZoneField" => ReadTimes(arguments),
            "ReferenceField" or "UserField" or "UserOrGroupField" => ReadReference(method, referenceType, arguments),
            _ => null,
        };

    private SetCondition? ReadBoolean(IMethodSymbol method, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (method.Name is "IsTrue" or "IsFalse")
        {
            return SetCondition.Boolean(method.Name == "IsTrue");
        }

        if (arguments is not [var only])
        {
            return null;
        }

        return operands.Boolean(only.Expression) is { } value
            ? SetCondition.Boolean(value)
            : new SetCondition(ConditionTypes.Boolean, [FilterValue.Unknown(operands.Key(only.Expression))]);
    }

    private ValueCondition? ReadText(IMethodSymbol method, FilterValue words) => known.CloseNameOf(method) switch
    {
        null => null,
        TextModes.ExactValue => new SetCondition(ConditionTypes.Text, [words]),
        var mode => new OpaqueCondition($"{mode} {words.Key}", ImpliesValue: true),
    };

    private RangeCondition? ReadNumbers(IMethodSymbol method, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (arguments.Any(argument => argument.NameColon is not null) || arguments.Count == 0)
        {
            return null;
        }

        FilterBound first = operands.Number(arguments[0].Expression);
        FilterBound? second = arguments.Count > 1 ? operands.Number(arguments[1].Expression) : null;
        RangeCondition Range(FilterBound? lower, bool includesLower, FilterBound? upper, bool includesUpper) =>
            new(ConditionTypes.NumberRange, lower, includesLower, upper, includesUpper);

        return (known.CloseNameOf(method), method.Name) switch
        {
            (NodeMembers.MoreThan, _) => Range(first, false, null, false),
            (NodeMembers.AtLeast, _) => Range(first, true, null, false),
            (NodeMembers.LessThan, _) => Range(null, false, first, false),
            (NodeMembers.AtMost, _) => Range(null, false, first, true),
            (null, "Is") => Range(first, true, first, true),
            (null, "Between") when second is not null => Range(first, true, second, true),
            _ => null,
        };
    }

    private RangeCondition? ReadMoments(IMethodSymbol method, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (arguments.Any(argument => argument.NameColon is not null) || arguments.Count == 0)
        {
            return null;
        }

        ExpressionSyntax first = arguments[0].Expression;
        return method.Name switch
        {
            "Within" => _periods.Period(first) ?? Unknown(first),
            "OnOrAfter" => RangeCondition.Moments(_periods.Moment(first), null),
            "Before" => RangeCondition.Moments(null, _periods.Moment(first)),
            "Between" when arguments.Count == 2 =>
                RangeCondition.Moments(_periods.Moment(first), _periods.Moment(arguments[1].Expression)),
            _ => null,
        };
    }

    // The same period has the same ends.
    private RangeCondition Unknown(ExpressionSyntax period)
    {
        string key = operands.Key(period);
        return RangeCondition.Moments(new FilterBound(key + " starts"), new FilterBound(key + " ends"));
    }

    private ValueCondition? ReadTimes(IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (arguments is not [{ NameColon: null } first, { NameColon: null } second])
        {
            return null;
        }

        return Seconds(first.Expression) is { } from && Seconds(second.Expression) is { } before && from != before
            ? new LocalTimeCondition(from, before)
            : new OpaqueCondition($"time {operands.Key(first.Expression)} {operands.Key(second.Expression)}", ImpliesValue: false);
    }

    private int? Seconds(ExpressionSyntax time)
    {
        int?[] parts = time.Unwrap() switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, _] or [_, _, _], Initializer: null } creation
                when IsTime(model.GetTypeInfo(time, cancellationToken).Type, creation.ArgumentList!.Arguments.Count) =>
                [.. creation.ArgumentList!.Arguments.Select(part => Integer(part))],
            InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call
                when call.CalledName()?.Identifier.ValueText == "FromHours"
                && model.GetTypeInfo(call, cancellationToken).Type is { Name: nameof(TimeSpan) } => [Integer(only), 0],
            _ => [null],
        };
        return parts is [>= 0 and < 24 and var hour, >= 0 and < 60 and var minute, ..] && parts.Skip(2).All(part => part is >= 0 and < 60)
            ? (((hour * 60) + minute) * 60) + (parts.Skip(2).FirstOrDefault() ?? 0)
            : null;
    }

    private static bool IsTime(ITypeSymbol? type, int parts) =>
        type is { Name: "TimeOnly" } || (type is { Name: nameof(TimeSpan) } && parts == 3);

    private int? Integer(ArgumentSyntax argument) => argument.NameColon is null
        ? ConstantValue.Only(model, argument.Expression, cancellationToken)?.Value as int?
        : null;

    private SetCondition? ReadReference(IMethodSymbol method, string? referenceType, IReadOnlyList<ArgumentSyntax> arguments)
    {
        string domain = ConditionTypes.Reference + referenceType;
        FilterValue currentUser = FilterValue.Id(ReferenceTypes.CurrentUser, ReferenceTypes.User);
        IEnumerable<FilterValue> ids = Each(arguments, id => operands.Id(id, referenceType));
        return method.Name switch
        {
            "Is" or "IsAnyOf" => new SetCondition(domain, [.. ids]),
            "IsCurrentUser" => new SetCondition(domain, [currentUser]),
            "IsCurrentUserOrAnyOf" => new SetCondition(domain, [currentUser, .. ids]),
            _ => null,
        };
    }

    /// <summary>Gets the values of arguments; of a list that is not written out, one that may be any.</summary>
    public IEnumerable<FilterValue> Each(IReadOnlyList<ArgumentSyntax> arguments, Func<ExpressionSyntax, FilterValue> read)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            ExpressionSyntax value = argument.Expression.Unwrap();
            IReadOnlyList<ExpressionSyntax?> items = Items(value) ?? [IsList(value) ? null : value];
            foreach (ExpressionSyntax? item in items)
            {
                yield return item is null ? FilterValue.Unknown("list " + operands.Key(value)) : read(item);
            }
        }
    }

    // A spread may be anything; null is one.
    private static IReadOnlyList<ExpressionSyntax?>? Items(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax items =>
            [.. items.Elements.Select(element => (element as ExpressionElementSyntax)?.Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        _ => null,
    };

    private bool IsList(ExpressionSyntax value) => model.GetTypeInfo(value, cancellationToken).Type is { } type
        && type.SpecialType != SpecialType.System_String
        && (type is IArrayTypeSymbol || type.AllInterfaces.Any(item => item.SpecialType == SpecialType.System_Collections_IEnumerable)
            || type.SpecialType == SpecialType.System_Collections_IEnumerable);
}
