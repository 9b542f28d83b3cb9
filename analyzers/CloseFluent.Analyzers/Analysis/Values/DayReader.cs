using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads a day that is passed as year, month and day.</summary>
internal sealed class DayReader(SemanticModel model, CancellationToken cancellationToken)
{
    private static readonly string[] s_parts = ["year", "month", "day"];

    /// <summary>The part that no day has, and why; null where there may be such a day.</summary>
    public (ExpressionSyntax Part, string Fault)? FindFault(ArgumentListSyntax list)
    {
        ArgumentSyntax?[] parts = [.. s_parts.Select((name, index) => FindPart(list, name, index))];
        int?[] numbers = [.. parts.Select(part => part is null ? null : new ConstantParts(model, cancellationToken).Number(part))];
        return FaultOf(numbers) is var (index, fault) ? (parts[index]!.Expression, fault) : null;
    }

    private static ArgumentSyntax? FindPart(ArgumentListSyntax list, string name, int index) =>
        list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
        ?? list.Arguments.ElementAtOrDefault(index) switch { { NameColon: null } positional => positional, _ => null };

    private static (int Index, string Fault)? FaultOf(int?[] numbers)
    {
        if (numbers[0] is < 1 or > 9999)
        {
            return (0, $"years go from 1 to 9999, and {numbers[0]} is none of them");
        }

        if (numbers[1] is < 1 or > 12)
        {
            return (1, $"months go from 1 to 12, and {numbers[1]} is none of them");
        }

        int days = numbers is [{ } year, { } month, _] ? DateTime.DaysInMonth(year, month) : 31;
        return numbers[2] < 1 || numbers[2] > days ? (2, $"that month has no day {numbers[2]}") : null;
    }
}
