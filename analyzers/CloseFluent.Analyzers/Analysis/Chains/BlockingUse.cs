using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The ways to block until a task is done.</summary>
internal static class BlockingUse
{
    /// <summary>The whole expression that blocks on a task, such as <c>task.Result</c>; null where none does.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax task)
    {
        ExpressionSyntax whole = task.WalkUpWrappers();
        if (whole.Parent is not MemberAccessExpressionSyntax access || access.Expression != whole)
        {
            return null;
        }

        InvocationExpressionSyntax? call = access.Name.Invocation();
        return access.Name.Identifier.ValueText switch
        {
            "Result" => access,
            "Wait" => call,
            "ConfigureAwait" when call is not null => Find(call),
            "GetAwaiter" when call?.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" } result =>
                result.Name.Invocation(),
            _ => null,
        };
    }
}
