using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the parts that a date is made of, where they are constant.</summary>
internal sealed class ConstantParts(SemanticModel model, CancellationToken cancellationToken)
{
    private const int WidestOffset = 14;

    public int? Number(ArgumentSyntax argument) =>
        ConstantValue.Only(model, argument.Expression, cancellationToken)?.Value is int number ? number : null;

    public string? Text(ArgumentSyntax argument) =>
        ConstantValue.Only(model, argument.Expression, cancellationToken) is { IsWhole: true } value ? value.Text : null;

    /// <summary>The point that the first arguments are year, month, day and so on of.</summary>
    public TimeSpan? Point(IEnumerable<ArgumentSyntax> arguments, int count)
    {
        int?[] numbers = [.. arguments.Take(count).Select(Number)];
        if (numbers.Length == count && numbers.All(number => number is not null))
        {
            return PointInTime.From([.. numbers.Select(number => number!.Value)]);
        }

        return null;
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
