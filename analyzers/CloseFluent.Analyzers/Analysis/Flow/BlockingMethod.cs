using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A method of the user's own that waits for the task that it is passed, or for the one of a function, and blocks.</summary>
internal static class BlockingMethod
{
    private static readonly HashSet<string> s_carriers = ["Run", "StartNew", "WhenAll", "WhenAny"];

    /// <summary>Determines whether its body shows that; the text says it, in whatever file it is.</summary>
    public static bool Is(IMethodSymbol method, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax(cancellationToken) is var body
        && body.UsesOf(parameter.Name).Any(IsBlockedOn);

    private static bool IsBlockedOn(ExpressionSyntax use)
    {
        SyntaxNode node = use;
        while (true)
        {
            SyntaxSteps.Count();
            switch (node.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Expression == node:
                    if (IsWait(access))
                    {
                        return true;
                    }

                    node = access;
                    break;
                case InvocationExpressionSyntax call when call.Expression == node:
                    node = call;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    if (call.CalledName()?.Identifier.ValueText is not { } name || !s_carriers.Contains(name))
                    {
                        return call.CalledName()?.Identifier.ValueText is "WaitAll" or "WaitAny";
                    }

                    node = call;
                    break;
                case LambdaExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax:
                    node = node.Parent;
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool IsWait(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText switch
    {
        "Result" => access.Name.Invocation() is null,
        "Wait" or "GetResult" => access.Name.Invocation() is not null,
        _ => false,
    };
}
