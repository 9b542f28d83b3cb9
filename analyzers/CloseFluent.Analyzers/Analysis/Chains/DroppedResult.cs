using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that does nothing but give a value, which no one looks at.</summary>
internal sealed class DroppedResult
{
    private DroppedResult(string gives, VariableDeclaratorSyntax? variable, ExpressionSyntax? root)
    {
        Result = gives;
        Variable = variable;
        Root = root;
    }

    /// <summary>What it gives, as a sentence names it.</summary>
    public string Result { get; }

    /// <summary>The variable that no one reads, or null.</summary>
    public VariableDeclaratorSyntax? Variable { get; }

    /// <summary>The value of the same kind that the call is made on, or null.</summary>
    public ExpressionSyntax? Root { get; }

    public static DroppedResult? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (!call.EndsChain()
            || IsOnlyStatementOfTry(call)
            || !DroppedValue.Is(model, call, out VariableDeclaratorSyntax? variable, cancellationToken)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || known.PureResultOf(method) is not { } gives
            || !ChainUse.IsBound(model, call, cancellationToken)
            || new TestCode(model, cancellationToken).IsInExpectedFailure(call))
        {
            return null;
        }

        if (known.ImmutableBaseOf(method.ReturnType) is null && !known.IsChainValue(method.ReturnType))
        {
            return new DroppedResult(gives, variable, null);
        }

        UnsharedValue unshared = new(model, known, cancellationToken);
        ExpressionSyntax? root = AsImmutable(model, known, unshared.Root(call), cancellationToken);
        bool isHarmless = call.WalkUpWrappers().Parent is AssignmentExpressionSyntax
            || (root is null && (variable is not null || IsLambdaBody(call)));
        if (isHarmless || (known.IsChainValue(method.ReturnType) && unshared.Is(call)))
        {
            return null;
        }

        return new DroppedResult("new " + gives, variable, root);
    }

    private static ExpressionSyntax? AsImmutable(
        SemanticModel model, KnownSymbols known, ExpressionSyntax? root, CancellationToken cancellationToken)
    {
        if (root is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetTypeInfo(root, cancellationToken).Type is { } type
            && (known.IsChainValue(type) || known.IsReady(type) || known.ImmutableBaseOf(type) is not null))
        {
            return root;
        }

        return null;
    }

    // Whatever code calls such a function waits for what it throws.
    private static bool IsLambdaBody(InvocationExpressionSyntax call) =>
        call.WalkUpWrappers().Parent is LambdaExpressionSyntax;

    // Where a value cannot be created, the exception is the result.
    private static bool IsOnlyStatementOfTry(InvocationExpressionSyntax call) =>
        call.WalkUpWrappers().Parent is ExpressionStatementSyntax
    {
        Parent: BlockSyntax { Statements.Count: 1, Parent: TryStatementSyntax { Catches.Count: > 0 } },
    };
}
