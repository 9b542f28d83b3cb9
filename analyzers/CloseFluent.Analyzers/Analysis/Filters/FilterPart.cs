using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A part of a filter in the source, and what it means.</summary>
/// <param name="Syntax">Where it is written.</param>
/// <param name="Formula">What it means.</param>
/// <param name="Parts">What it is made of at this place; none where it is one condition.</param>
/// <param name="Others">Filters inside it that are written at a place of their own, and so are judged there.</param>
internal sealed record FilterPart(
    ExpressionSyntax Syntax, FilterFormula Formula, IReadOnlyList<FilterPart> Parts, IReadOnlyList<FilterPart> Others)
{
    /// <summary>Gets whether it is a group whose parts must all hold; null where it is not a group.</summary>
    public bool? IsAnd { get; init; }

    public static FilterPart Leaf(ExpressionSyntax syntax, FilterFormula formula) => new(syntax, formula, [], []);
}
