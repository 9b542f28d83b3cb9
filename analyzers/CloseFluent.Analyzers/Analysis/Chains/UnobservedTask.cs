using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The ways to start a task and never look at it again, other than by a discard, which says so.</summary>
internal static class UnobservedTask
{
    public static bool Is(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = call.WalkUpWrappers();
        return whole.Parent switch
        {
            // In an async function the compiler says so itself (CS4014).
            ExpressionStatementSyntax => !FunctionSyntax.IsAsync(call.EnclosingFunction()),
            LambdaExpressionSyntax or ArrowExpressionClauseSyntax =>
                !FunctionSyntax.IsAsync(call.EnclosingFunction())
                    && FunctionSyntax.DiscardsValue(model, whole.Parent, cancellationToken),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsUnread(variable),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax } =>
                model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { RefKind: RefKind.None } variable
                && variable.DeclaringSyntaxReferences is [var declaration]
                && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax declared
                && IsUnread(declared),
            _ => false,
        } && !new TestCode(model, cancellationToken).IsInExpectedFailure(call);
    }

    // `var _ = …` is meant as a discard.
    private static bool IsUnread(VariableDeclaratorSyntax variable) =>
        variable.Parent?.Parent is LocalDeclarationStatementSyntax
        && variable.Identifier.ValueText.Trim('_').Length > 0
        && variable.IsNeverRead();
}
