using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A value that is taken apart into variables, as by <c>var (id, name) = pair</c>, <c>foreach (var (id, name) in pairs)</c> and
/// <c>pair is var (id, name)</c>.
/// </summary>
internal static class TakenApart
{
    /// <summary>The variables that a loop takes each item apart into.</summary>
    public static IReadOnlyList<string> NamesIn(ForEachVariableStatementSyntax loop) =>
        [.. loop.Variable.DescendantsAndSelf().OfType<SingleVariableDesignationSyntax>().Select(part => part.Identifier.ValueText)];

    /// <summary>
    /// What a part is given: an element where the parts of the value are written, else the whole value; null for any other variable.
    /// </summary>
    public static ExpressionSyntax? FindValue(SyntaxNode part) => part.Parent switch
    {
        ParenthesizedVariableDesignationSyntax parts =>
            ElementOf(FindValue(parts), parts.Variables.IndexOf((VariableDesignationSyntax)part)),
        DeclarationExpressionSyntax declaration => FindValue(declaration),
        ArgumentSyntax { Parent: TupleExpressionSyntax parts } element => ElementOf(FindValue(parts), parts.Arguments.IndexOf(element)),
        AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && assignment.Left == part => assignment.Right,
        PatternSyntax => TestedIn(part),
        _ => null,
    };

    /// <summary>What an assignment gives a variable, which may be one of several; null where it computes something.</summary>
    public static ExpressionSyntax? FindAssigned(AssignmentExpressionSyntax assignment, string name) => assignment.Left.DescendantsAndSelf()
        .OfType<IdentifierNameSyntax>()
        .FirstOrDefault(target => target.Identifier.ValueText == name) is { } target ? FindValue(target) : null;

    // lead is { Id: var id }
    private static ExpressionSyntax? TestedIn(SyntaxNode part) => part.Ancestors().First(ancestor => ancestor is not (PatternSyntax
        or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax or VariableDesignationSyntax))
        is IsPatternExpressionSyntax test ? test.Expression : null;

    private static ExpressionSyntax? ElementOf(ExpressionSyntax? value, int index)
    {
        if (value?.Unwrap() is TupleExpressionSyntax { Arguments: var elements } && index < elements.Count)
        {
            return elements[index].Expression;
        }

        return value;
    }
}
