using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What can be said of the function around a node.</summary>
internal static class FunctionSyntax
{
    /// <summary>Determines whether <c>await</c> may be written here as it is.</summary>
    public static bool CanAwait(SyntaxNode node) => IsAsync(node.EnclosingFunction()) && AllowsAwait(node);

    /// <summary>Determines whether <c>await</c> may be here once the function is async.</summary>
    public static bool AllowsAwait(SyntaxNode node)
    {
        SyntaxNode function = node.EnclosingFunction();
        return !node.Ancestors().TakeWhile(ancestor => ancestor != function).Any(
            ancestor => ancestor is LockStatementSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or CatchFilterClauseSyntax
                or UnsafeStatementSyntax);
    }

    /// <summary>Gets what a lambda gives, where it does nothing else; null where it does, or is none.</summary>
    public static ExpressionSyntax? FindResult(ExpressionSyntax lambda) => lambda.Unwrap() switch
    {
        LambdaExpressionSyntax { ExpressionBody: { } body } => body,
        LambdaExpressionSyntax { Block.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
        _ => null,
    };

    public static bool IsAsync(SyntaxNode function) => function switch
    {
        CompilationUnitSyntax => true,
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword != default,
        _ => false,
    };

    /// <summary>Determines whether the value of an expression-bodied function goes nowhere.</summary>
    public static bool DiscardsValue(SemanticModel model, SyntaxNode owner, CancellationToken cancellationToken) =>
        owner switch
    {
        LambdaExpressionSyntax lambda => model.GetTypeInfo(lambda, cancellationToken).ConvertedType is INamedTypeSymbol
        {
            DelegateInvokeMethod: { } invoke,
        } && (invoke.ReturnsVoid
            || (lambda.AsyncKeyword != default && invoke.ReturnType is INamedTypeSymbol { IsGenericType: false })),
        ArrowExpressionClauseSyntax { Parent: { } declaration } =>
            model.GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol method
            && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false })),
        _ => false,
    };
}
