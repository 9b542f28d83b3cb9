using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that does nothing but give a value, which nobody looks at.</summary>
internal sealed class DroppedResult
{
    private DroppedResult(string gives, VariableDeclaratorSyntax? variable, ExpressionSyntax? root)
    {
        Gives = gives;
        Variable = variable;
        Root = root;
    }

    /// <summary>What it gives, as a sentence names it.</summary>
    public string Gives { get; }

    /// <summary>The variable that nobody reads, or null.</summary>
    public VariableDeclaratorSyntax? Variable { get; }

    /// <summary>The value of the same kind that the call is made on, or null.</summary>
    public ExpressionSyntax? Root { get; }

    public static DroppedResult? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (!call.EndsChain()
            || IsTried(call)
            || !DroppedValue.Is(model, call, out VariableDeclaratorSyntax? variable, cancellationToken)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || known.GivenBy(method) is not { } gives
            || !ChainUse.IsBound(model, call, cancellationToken)
            || new TestCode(model, cancellationToken).IsInTriedFunction(call))
        {
            return null;
        }

        if (known.ValueType(method.ReturnType) is null && !known.IsChainValue(method.ReturnType))
        {
            return new DroppedResult(gives, variable, null);
        }

        UnsharedValue own = new(model, known, cancellationToken);
        ExpressionSyntax? root = Value(model, known, own.Root(call), cancellationToken);
        bool isHarmless = call.WalkUpWrappers().Parent is AssignmentExpressionSyntax
            || (root is null && (variable is not null || IsTriedBy(call)));
        return isHarmless || (known.IsChainValue(method.ReturnType) && own.Is(call)) ? null
            : new DroppedResult("new " + gives, variable, root);
    }

    private static ExpressionSyntax? Value(
        SemanticModel model, KnownSymbols known, ExpressionSyntax? root, CancellationToken cancellationToken) =>
        root is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && model.GetTypeInfo(root, cancellationToken).Type is { } type
        && (known.IsChainValue(type) || known.IsReady(type) || known.ValueType(type) is not null)
            ? root
            : null;

    // Whoever calls such a function waits for what it throws.
    private static bool IsTriedBy(InvocationExpressionSyntax call) => call.WalkUpWrappers().Parent is LambdaExpressionSyntax;

    // Whether a value can be made at all, its exception says.
    private static bool IsTried(InvocationExpressionSyntax call) => call.WalkUpWrappers().Parent is ExpressionStatementSyntax
    {
        Parent: BlockSyntax { Statements.Count: 1, Parent: TryStatementSyntax { Catches.Count: > 0 } },
    };
}
