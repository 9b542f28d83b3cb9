using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// An action in a variable that becomes the result of a task of which no one looks at the result, as in
/// <c>await Task.Run(() => action)</c>: what was meant is the task of its send.
/// </summary>
internal static class DroppedTask
{
    public static bool Is(SemanticModel model, ExpressionSyntax action, CancellationToken cancellationToken) =>
        action is IdentifierNameSyntax
        && BecomesTask(model, action, cancellationToken)
        && new ValueFlow(model, cancellationToken).FateOfAction(action) == ValueFate.Dropped
        && !new TestCode(model, cancellationToken).IsInTest(action);

    /// <summary>Determines whether the response is what has to be there, as an async function makes the task.</summary>
    public static bool IsAwaited(ExpressionSyntax action) =>
        action.WalkUpWrappers().Parent is ArgumentSyntax || FunctionSyntax.IsAsync(action.EnclosingFunction());

    private static bool BecomesTask(SemanticModel model, ExpressionSyntax action, CancellationToken cancellationToken)
    {
        switch (action.WalkUpWrappers().Parent)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax made }:
                return made.CalledName()?.Identifier.ValueText == "FromResult";
            case LambdaExpressionSyntax or ReturnStatementSyntax when action.EnclosingFunction() is LambdaExpressionSyntax lambda:
                return FunctionSyntax.IsAsync(lambda)
                    || (TaskFlow.FindOuterCall(lambda) is { } call && model.GetTypeInfo(call, cancellationToken).Type.IsTask());
            default:
                return false;
        }
    }
}
