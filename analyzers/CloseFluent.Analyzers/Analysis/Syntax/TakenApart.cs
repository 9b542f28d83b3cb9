using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A value that is taken apart into variables, as <c>var (id, name) = pair</c> and <c>foreach (var (id, name) in pairs)</c> do.
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
        _ => null,
    };

    private static ExpressionSyntax? ElementOf(ExpressionSyntax? value, int index)
    {
        if (value?.Unwrap() is TupleExpressionSyntax { Arguments: var elements } && index < elements.Count)
        {
            return elements[index].Expression;
        }

        return value;
    }
}
