using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds what a pattern or a case is compared with.</summary>
internal static class TestedValue
{
    /// <summary>The value itself; null where a part of it is compared, such as a property.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax constant)
    {
        SyntaxNode node = constant;
        while (node.Parent is ConstantPatternSyntax or BinaryPatternSyntax or ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            IsPatternExpressionSyntax test => test.Expression,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
            SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
            SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } => choice.Expression,
            _ => null,
        };
    }
}
