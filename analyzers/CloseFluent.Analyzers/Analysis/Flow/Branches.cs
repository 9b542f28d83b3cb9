using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The ways through a choice of which one is taken in any case: an <c>if</c> with its <c>else</c>, a <c>switch</c>, a <c>?:</c>.
/// </summary>
internal static class Branches
{
    /// <summary>The parts of each way that goes on behind the choice, the last part first; null where nothing has to be chosen.</summary>
    public static IEnumerable<IEnumerable<SyntaxNode>>? Of(SyntaxNode part) => part switch
    {
        IfStatementSyntax { Else.Statement: { } otherwise } choice => GoingOn([choice.Statement], [otherwise]),
        SwitchStatementSyntax choice when choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax)) =>
            GoingOn([.. choice.Sections.Select(section => section.Statements)]),
        ExpressionStatementSyntax statement => OfValue(statement.Expression),
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } value }] } => OfValue(value),
        ExpressionSyntax value => OfValue(value),
        _ => null,
    };

    private static IEnumerable<IEnumerable<SyntaxNode>>? OfValue(ExpressionSyntax value) => value.Unwrap() switch
    {
        ConditionalExpressionSyntax choice => GoingOn([choice.WhenTrue], [choice.WhenFalse]),
        SwitchExpressionSyntax choice => GoingOn([.. choice.Arms.Select(arm => new[] { arm.Expression })]),
        AwaitExpressionSyntax awaited => OfValue(awaited.Expression),
        AssignmentExpressionSyntax set when set.IsKind(SyntaxKind.SimpleAssignmentExpression) => OfValue(set.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } task } =>
            OfValue(task.Expression),
        _ => null,
    };

    // Behind what returns or throws nothing is sent again.
    private static IEnumerable<IEnumerable<SyntaxNode>> GoingOn(params IReadOnlyList<SyntaxNode>[] branches) => branches
        .Select(branch => branch.Reverse().SelectMany(SendingStatement.Parts).Where(part => part is not BreakStatementSyntax))
        .Where(parts => parts.FirstOrDefault() is not (ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax));
}
