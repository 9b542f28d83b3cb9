using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a node writes, by name.</summary>
internal static class Writes
{
    /// <summary>The variables, fields and properties that the node itself declares, assigns, counts or hands out by reference.</summary>
    public static IEnumerable<string> Names(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax declared => [declared.Identifier.ValueText],
        SingleVariableDesignationSyntax declared => [declared.Identifier.ValueText],
        ForEachStatementSyntax loop => [loop.Identifier.ValueText],
        AssignmentExpressionSyntax assignment => Targets(assignment.Left),
        PrefixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PreIncrementExpression)
            || change.IsKind(SyntaxKind.PreDecrementExpression) || change.IsKind(SyntaxKind.AddressOfExpression) => Targets(change.Operand),
        PostfixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PostIncrementExpression)
            || change.IsKind(SyntaxKind.PostDecrementExpression) => Targets(change.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => Targets(argument.Expression),
        RefExpressionSyntax reference => Targets(reference.Expression),
        _ => [],
    };

    // Of `(a, this.b[i].c)` a and c.
    private static IEnumerable<string> Targets(ExpressionSyntax target) => target.Bare() switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(argument => Targets(argument.Expression)),
        SimpleNameSyntax name => [name.Identifier.ValueText],
        MemberAccessExpressionSyntax access => [access.Name.Identifier.ValueText],
        ElementAccessExpressionSyntax element => Targets(element.Expression),
        _ => [],
    };
}
