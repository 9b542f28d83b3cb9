using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A part of a filter that holds for everything or for nothing, though it does not say so.</summary>
/// <param name="Part">The part.</param>
/// <param name="IsEverything">Whether it holds for everything; else for nothing.</param>
/// <param name="Pair">Two of its conditions of which this is true already; null where it takes more.</param>
internal sealed record FilterMistake(FilterPart Part, bool IsEverything, (FilterPart First, FilterPart Second)? Pair)
{
    /// <summary>The property of a diagnostic that says what is to be swapped: bounds or moments.</summary>
    public const string ExchangedBounds = nameof(ExchangedBounds);

    // More pairs than can be tried.
    private const int MaxParts = 20;

    /// <summary>
    /// Gets whether each of its conditions is mistaken beside each other, and none is if they are joined the other way: then
    /// only the operator was meant otherwise.
    /// </summary>
    public bool IsBetterJoinedOtherwise =>
        Pair is not null
        && FormulaVerdict.Of(new GroupFormula(IsEverything, [.. Part.Parts.Select(part => part.Formula)])) is null
        && Pairs(Part).All(pair => IsMistaken(pair, IsEverything));

    /// <summary>Gets the first mistake that belongs to this place; null where there is none.</summary>
    /// <param name="source">The source of which the filter is judged.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="scope">The kind of object that it is about; null where it is not known.</param>
    public static FilterMistake? Find(ChainSource source, ExpressionSyntax filter, string? scope) =>
        Find(() => new FilterPartReader(source, new ValueReader(source)).Read(filter, scope));

    /// <summary>Gets the first mistake that several conditions of a selection make together; null where there is none.</summary>
    /// <param name="source">The source of which the selection is judged.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="objectType">The kind of object that it selects.</param>
    public static FilterMistake? FindInSelection(ChainSource source, ExpressionSyntax selection, string objectType) =>
        Find(() => SelectionFilter.From(source).Read(selection, objectType));

    private static FilterMistake? Find(Func<FilterPart?> read)
    {
        try
        {
            return read() is { } part ? Search(part).Mistake : null;
        }
        catch (InvalidOperationException)
        {
            // It nests too deeply, and is refused when it is made.
            return null;
        }
    }

    /// <summary>Gets what is wrong, and what to do.</summary>
    /// <param name="objectType">The kind of object that the filter is about; null where it is not known.</param>
    public string Describe(string? objectType)
    {
        string noun = objectType is null ? "object" : ObjectNoun.From(objectType).One;
        if (Pair is not var (first, second))
        {
            return IsEverything
                ? $"Every {noun} meets this, whatever it is: decide which are to be left out"
                : $"No {noun} can meet this, since its conditions contradict each other: decide which of them are meant";
        }

        (string one, string other) = (CodeQuote.From(first.Syntax), CodeQuote.From(second.Syntax));
        string joined = $"join them with {(IsEverything ? "&" : "|")}, or remove one";
        string remedy = IsJoinedDifferentlyBetter(first, second) ? joined : "remove one";
        return IsEverything
            ? $"Every {noun} meets '{one}' or '{other}', whatever it is: {remedy}"
            : $"No {noun} can meet both '{one}' and '{other}': {remedy}";
    }

    private bool IsJoinedDifferentlyBetter(FilterPart first, FilterPart second) =>
        FormulaVerdict.Of(new GroupFormula(IsEverything, [first.Formula, second.Formula])) is null;

    private static (FilterMistake? Mistake, bool IsReported) Search(FilterPart part)
    {
        foreach (FilterPart other in part.Others)
        {
            if (Search(other) is not (null, false))
            {
                return (null, true);
            }
        }

        foreach (FilterPart inner in part.Parts)
        {
            if (Search(inner) is not (null, false) and var found)
            {
                return found;
            }
        }

        if (FormulaVerdict.Of(part.Formula) is not { } isEverything || IsOpen(part, isEverything))
        {
            return (null, false);
        }

        // The rule about its argument speaks there.
        return part.Parts.Count == 0
            ? (null, true)
            : (new FilterMistake(part, isEverything, FindPair(part, isEverything)), false);
    }

    // Everything is what it says.
    private static bool IsOpen(FilterPart part, bool isEverything) =>
        isEverything && (part.Parts.Count == 0 || part.IsAnd is true);

    private static (FilterPart First, FilterPart Second)? FindPair(FilterPart part, bool isEverything)
    {
        if (part.IsAnd != !isEverything || part.Parts.Count > MaxParts)
        {
            return null;
        }

        foreach ((FilterPart First, FilterPart Second) pair in Pairs(part))
        {
            if (IsMistaken(pair, isEverything))
            {
                return pair;
            }
        }

        return null;
    }

    private static IEnumerable<(FilterPart First, FilterPart Second)> Pairs(FilterPart part) =>
        part.Parts.SelectMany((second, index) => part.Parts.Take(index).Select(first => (first, second)));

    private static bool IsMistaken((FilterPart First, FilterPart Second) pair, bool isEverything) =>
        FormulaVerdict.Of(new GroupFormula(!isEverything, [pair.First.Formula, pair.Second.Formula])) == isEverything;
}
