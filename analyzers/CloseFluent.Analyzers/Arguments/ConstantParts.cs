using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the parts that a date is made of, where they are constant.</summary>
internal sealed class ConstantParts(SemanticModel model, CancellationToken cancellationToken)
{
    private const int WidestOffset = 14;

    public int? Number(ArgumentSyntax argument) =>
        KnownValue.Only(model, argument.Expression, cancellationToken)?.Value is int number ? number : null;

    public string? Text(ArgumentSyntax argument) =>
        KnownValue.Only(model, argument.Expression, cancellationToken) is { IsWhole: true } value ? value.Text : null;

    /// <summary>The point that the first arguments are year, month, day and so on of.</summary>
    public TimeSpan? Point(IEnumerable<ArgumentSyntax> arguments, int count)
    {
        int?[] numbers = [.. arguments.Take(count).Select(Number)];
        return numbers.Length == count && numbers.All(number => number is not null)
            ? PointInTime.Of([.. numbers.Select(number => number!.Value)])
            : null;
    }

    /// <summary>A distance from UTC.</summary>
    public TimeSpan? Offset(ArgumentSyntax offset) => offset.Expression.Bare() switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Zero" } => TimeSpan.Zero,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var hours] } call
            when call.CalledName()?.Identifier.ValueText == "FromHours" => Hours(hours),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var hours, var minutes, var seconds] }
            when Hours(hours) is { } whole && Number(minutes) is { } minute && Number(seconds) == 0 =>
            whole + TimeSpan.FromMinutes(minute),
        _ => null,
    };

    private TimeSpan? Hours(ArgumentSyntax hours) =>
        Number(hours) is { } number and >= -WidestOffset and <= WidestOffset ? TimeSpan.FromHours(number) : null;
}
