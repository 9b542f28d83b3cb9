using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A part of a filter in the source, and the node that the library would make of it.</summary>
/// <param name="Syntax">Where it is written.</param>
/// <param name="Node">The node.</param>
/// <param name="Scope">The kind of object that it is about; null where it is not known.</param>
internal sealed record FilterPart(ExpressionSyntax Syntax, FilterNode Node, string? Scope)
{
    private FilterFormula? _formula;

    /// <summary>Gets what it is made of at this place; nothing where it is one condition.</summary>
    public IReadOnlyList<FilterPart> Parts { get; init; } = [];

    /// <summary>Gets filters inside it that are written at a place of their own, and so are judged there.</summary>
    public IReadOnlyList<FilterPart> Others { get; init; } = [];

    /// <summary>Gets whether it is a group whose parts must all hold; null where it is not a group.</summary>
    public bool? IsAnd { get; init; }

    /// <summary>Gets what it means: the meaning of its node, as that of a pasted one.</summary>
    public FilterFormula Formula => _formula ??= FilterMeaning.Read(Node.Json, Scope);

    /// <summary>Gets the same filter where it is used, if it is written elsewhere.</summary>
    public FilterPart At(ExpressionSyntax syntax) => new(syntax, Node, Scope) { Others = [this] };
}
