using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The ways to call something and never look at what it gives.</summary>
internal static class DroppedValue
{
    /// <summary>Determines whether no one looks; with the variable that no one reads, where it is in one.</summary>
    public static bool Is(
        SemanticModel model,
        InvocationExpressionSyntax call,
        out VariableDeclaratorSyntax? variable,
        CancellationToken cancellationToken)
    {
        variable = null;
        ExpressionSyntax whole = call.WalkUpWrappers();
        switch (whole.Parent)
        {
            case ExpressionStatementSyntax:
                return true;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment:
                return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IDiscardSymbol;
            case EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declarator,
            }:
                variable = declarator;
                return declarator.IsNeverRead();
            case LambdaExpressionSyntax lambda:
                return FunctionSyntax.DiscardsValue(model, lambda, cancellationToken);
            case ArrowExpressionClauseSyntax arrow:
                return FunctionSyntax.DiscardsValue(model, arrow, cancellationToken);
            default:
                return false;
        }
    }
}
