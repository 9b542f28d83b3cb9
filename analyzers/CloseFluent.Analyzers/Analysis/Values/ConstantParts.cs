using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the parts that a date is made of, where they are constant.</summary>
internal sealed class ConstantParts(SemanticModel model, CancellationToken cancellationToken)
{
    private const int WidestOffset = 14;

    public int? Number(ArgumentSyntax argument) =>
        ConstantValue.Only(model, argument.Expression, cancellationToken)?.Value is int number ? number : null;

    /// <summary>
    /// The time since year 1 of which the first arguments are year, month, day and so on; null if there is no such moment.
    /// </summary>
    public TimeSpan? Point(IEnumerable<ArgumentSyntax> arguments, int count)
    {
        int[] parts = [.. arguments.Take(count).Select(Number).OfType<int>()];
        if (parts.Length < count
            || parts is not [>= 1 and <= 9999, >= 1 and <= 12, >= 1, ..]
            || parts[2] > DateTime.DaysInMonth(parts[0], parts[1])
            || parts is not ([_, _, _] or [_, _, _, >= 0 and < 24, >= 0 and < 60, >= 0 and < 60]))
        {
            return null;
        }

        TimeSpan day = TimeSpan.FromTicks(new DateTime(parts[0], parts[1], parts[2]).Ticks);
        return parts.Length == 3 ? day : day + new TimeSpan(parts[3], parts[4], parts[5]);
    }

    /// <summary>A distance from UTC.</summary>
    public TimeSpan? Offset(ArgumentSyntax offset) => offset.Expression.Unwrap() switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Zero" } => TimeSpan.Zero,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var hours] } call
            when call.CalledName()?.Identifier.ValueText == "FromHours" => Hours(hours),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var hours, var minutes, var seconds] }
            when Hours(hours) is { } whole && Number(minutes) is { } minute && Number(seconds) == 0 =>
            whole + TimeSpan.FromMinutes(minute),
        _ => null,
    };

    /// <summary>What <c>TimeSpan.FromDays(3)</c> and the like count.</summary>
    public (string Units, int Count)? Distance(ExpressionSyntax span)
    {
        if (span.Unwrap() is InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } only] } call
            && call.CalledName() is { Identifier.ValueText: "FromDays" or "FromHours" or "FromMinutes" or "FromSeconds" } from
            && from.Receiver() is TypeSyntax or MemberAccessExpressionSyntax
            && model.GetTypeInfo(call, cancellationToken).Type is { Name: nameof(TimeSpan) }
            && Number(only) is { } count)
        {
            return (from.Identifier.ValueText.Substring("From".Length), count);
        }

        return null;
    }

    private TimeSpan? Hours(ArgumentSyntax hours) =>
        Number(hours) is { } number and >= -WidestOffset and <= WidestOffset ? TimeSpan.FromHours(number) : null;
}
