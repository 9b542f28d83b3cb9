using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>A number as an end of a range.</summary>
internal sealed record NumberBound(decimal Value) : FilterBound(Value.ToString("G29", CultureInfo.InvariantCulture))
{
    public override bool IsMoreThan(FilterBound other) => other is NumberBound number && Value > number.Value;
}
