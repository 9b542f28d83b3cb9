namespace CloseFluent.Grammar;

/// <summary>Formulas of which all or one must hold.</summary>
internal sealed class GroupFormula(bool isAnd, IReadOnlyList<FilterFormula> parts) : FilterFormula
{
    public bool IsAnd { get; } = isAnd;

    public IReadOnlyList<FilterFormula> Parts { get; } = parts;
}
