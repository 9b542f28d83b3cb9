using CloseFluent.Grammar;
using CsCheck;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>
/// Where a filter has values that are not known, its verdict is right whatever these are, and for whatever one value the
/// object has.
/// </summary>
public sealed class RandomSymbolTests
{
    private static readonly string[] s_symbols = ["x", "y"];
    private static readonly int[] s_values = [0, 1, 2];

    private static Gen<Expression> Leaf { get; } = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4]).Select(
        (first, second, kind) => kind switch
        {
            0 => Number(first, true, null, false, (value, lower, _) => value >= lower),
            1 => Number(first, false, null, false, (value, lower, _) => value > lower),
            2 => Number(null, false, first, true, (value, _, upper) => value <= upper),
            3 => Number(null, false, first, false, (value, _, upper) => value < upper),
            _ => Number(first, true, second, true, (value, lower, upper) => value >= lower && value <= upper),
        });

    private static Gen<Expression> Set { get; } = Gen.Int[0, 4].Array[1, 2].Select(operands => new Expression(
        new ValueFormula(
            new FilterSubject("status", HasOneValue: true),
            new SetCondition("word", [.. operands.Select(operand => operand < s_values.Length
                ? FilterValue.Id($"{operand}") : FilterValue.Unknown(s_symbols[operand - s_values.Length]))])),
        (value, symbols) => value is { } there && operands.Any(operand => there == symbols(operand))));

    [Fact]
    public void Numbers_that_are_not_known_are_judged_rightly() => Groups(Leaf, 3).Sample(AssertSound, iter: 4_000, threads: 1);

    [Fact]
    public void Words_that_are_not_known_are_judged_rightly() => Groups(Set, 3).Sample(AssertSound, iter: 4_000, threads: 1);

    private static void AssertSound(Expression expression)
    {
        if (FormulaVerdict.Of(expression.Formula) is not { } verdict)
        {
            return;
        }

        foreach (int x in s_values)
        {
            foreach (int y in s_values)
            {
                int[] operands = [.. s_values, x, y];
                foreach (decimal? value in new decimal?[] { null, -1, 0, 0.5m, 1, 1.5m, 2, 3 })
                {
                    Assert.Equal(verdict, expression.Holds(value, operand => operands[operand]));
                }
            }
        }
    }

    private static Gen<Expression> Groups(Gen<Expression> plain, int levels)
    {
        if (levels == 0)
        {
            return plain;
        }

        Gen<Expression> inner = Groups(plain, levels - 1);
        return Gen.Frequency(
            (2, plain),
            (2, inner.Array[1, 3].Select(parts => Group(parts, isAnd: true))),
            (2, inner.Array[1, 3].Select(parts => Group(parts, isAnd: false))),
            (2, inner.Select(part => new Expression(part.Formula.Negated(), (value, symbols) => !part.Holds(value, symbols)))));
    }

    private static Expression Group(Expression[] parts, bool isAnd) => new(
        new GroupFormula(isAnd, [.. parts.Select(part => part.Formula)]),
        (value, symbols) => isAnd
            ? parts.All(part => part.Holds(value, symbols))
            : parts.Any(part => part.Holds(value, symbols)));

    private static Expression Number(
        int? lower, bool includesLower, int? upper, bool includesUpper, Func<decimal, int, int, bool> has) => new(
        new ValueFormula(
            new FilterSubject("calls", HasOneValue: true, Domain: ConditionTypes.NumberRange),
            new RangeCondition(ConditionTypes.NumberRange, Bound(lower), includesLower, Bound(upper), includesUpper)),
        (value, symbols) => value is { } there && has(there, symbols(lower ?? 0), symbols(upper ?? 0)));

    private static FilterBound? Bound(int? operand) => operand switch
    {
        null => null,
        < 3 => new NumberBound(operand.Value),
        _ => new FilterBound("?" + s_symbols[operand.Value - s_values.Length]),
    };

    private sealed record Expression(FilterFormula Formula, Func<decimal?, Func<int, int>, bool> Holds);
}
