using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that a function is passed to, as a lambda, in a variable, or by its name.</summary>
/// <param name="Call">The call.</param>
/// <param name="Argument">The argument; null where the call is made on the function, as that of an extension method.</param>
internal sealed record PassedFunction(InvocationExpressionSyntax Call, ArgumentSyntax? Argument)
{
    private static readonly KeptByModel<SyntaxNode, PassedFunction[]> s_passed = new();

    /// <summary>The calls that a function is passed to.</summary>
    public static IReadOnlyList<PassedFunction> Find(
        SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        if (function is not AnonymousFunctionExpressionSyntax && PassedMethod.Uses(function).Count == 0)
        {
            return [];
        }

        return s_passed.GetOrAdd(
            model, function, key => [.. Places(model, key, cancellationToken).Select(At).OfType<PassedFunction>()]);
    }

    /// <summary>The parameter that the function is passed for, if the call binds.</summary>
    public IParameterSymbol? FindParameter(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(Call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        if (Argument is not null)
        {
            return ChainUse.FindParameter(method, Argument);
        }

        return method.ReducedFrom?.Parameters[0];
    }

    private static IEnumerable<ExpressionSyntax> Places(SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            return lambda.WalkUpWrappers() is var whole && whole.Parent is EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable,
            } ? variable.DeclarationScope().UsesOf(variable.Identifier.ValueText) : [whole];
        }

        return PassedMethod.Uses(function)
            .Where(use => use.Access().Parent is ArgumentSyntax && PassedMethod.Is(model, use, function, cancellationToken))
            .Select(use => use.Access());
    }

    private static PassedFunction? At(ExpressionSyntax function) => function.WalkUpWrappers() is var whole ? whole.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => new PassedFunction(call, argument),
        MemberAccessExpressionSyntax access when access.Expression == whole && access.Name.Invocation() is { } call =>
            new PassedFunction(call, null),
        _ => null,
    } : null;
}
