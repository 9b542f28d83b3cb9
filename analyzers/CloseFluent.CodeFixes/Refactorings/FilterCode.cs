namespace CloseFluent.CodeFixes;

/// <summary>A typed filter as source.</summary>
/// <param name="Parts">The conditions that the sign joins; a single one where there is not a sign.</param>
/// <param name="Sign"><c>&amp;</c>, <c>|</c>, or a blank where there is one condition.</param>
internal sealed record FilterCode(IReadOnlyList<string> Parts, char Sign = ' ')
{
    public FilterCode(string only)
        : this([only])
    {
    }

    /// <summary>The filter on one line.</summary>
    public string Text => string.Join($" {Sign} ", Parts);

    /// <summary>The filter as an operand of something else.</summary>
    public string Operand => Sign == ' ' ? Text : $"({Text})";

    public FilterCode Negate() => new("!" + Operand);

    /// <summary>Joins filters; those that are joined by the same sign stay one flat list.</summary>
    public static FilterCode Join(char character, IReadOnlyList<FilterCode> filters)
    {
        if (filters.Count == 1)
        {
            return filters[0];
        }

        return new([.. filters.SelectMany(filter => filter.Sign == character ? filter.Parts : [filter.Operand])], character);
    }
}
