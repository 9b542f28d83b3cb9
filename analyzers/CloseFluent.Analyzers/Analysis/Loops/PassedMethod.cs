using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>A method of the user's own that is passed by its name alone, as <c>leads.Select(SendTo)</c> passes <c>SendTo</c>.</summary>
internal static class PassedMethod
{
    // Every send of a function asks.
    private static readonly KeptBySyntax<SimpleNameSyntax[]> s_uses = new(FindUses);
    private static readonly KeptByModel<SyntaxNode, (ExpressionSyntax Items, IMethodSymbol Method)?> s_items = new();

    /// <summary>The list whose items some call passes to a method or local function, with its symbol; else null.</summary>
    public static (ExpressionSyntax Items, IMethodSymbol Method)? FindItems(
        SemanticModel model, SyntaxNode function, CancellationToken cancellationToken) =>
        s_items.GetOrAdd(model, function, key => FindItemsOf(model, key, cancellationToken));

    private static (ExpressionSyntax Items, IMethodSymbol Method)? FindItemsOf(
        SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        // As an argument, not as what is called.
        foreach (SimpleNameSyntax use in Uses(function).Where(use => use.Access().Parent is ArgumentSyntax))
        {
            if (model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method
                && model.GetOperation(use.Access(), cancellationToken) is IMethodReferenceOperation
                {
                    Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } },
                } reference
                && reference.Method.OriginalDefinition.Is(method)
                && Iteration.FindItems(call, method)?.Syntax is ExpressionSyntax items)
            {
                return (items, method);
            }
        }

        return null;
    }

    /// <summary>The uses of the name of a method or local function, where it can be called.</summary>
    public static IReadOnlyList<SimpleNameSyntax> Uses(SyntaxNode function) => s_uses.Of(function);

    /// <summary>Determines whether a use or call binds to a method or local function.</summary>
    public static bool Is(SemanticModel model, ExpressionSyntax use, SyntaxNode function, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(use, cancellationToken).Symbol is IMethodSymbol method
        && method.OriginalDefinition.Is(model.GetDeclaredSymbol(function, cancellationToken));

    // A type is gone through only where the text has the name once more.
    private static SimpleNameSyntax[] FindUses(SyntaxNode function) => Find(function) is var (name, scope)
        && IdentifierSearch.IsElsewhere(scope.SyntaxTree, name.ValueText, scope.Span, name.Span)
            ? [.. SyntaxIndex.Of(scope).Identifiers(name.ValueText, scope.Span).Select(token => token.Parent).OfType<SimpleNameSyntax>()]
            : [];

    private static (SyntaxToken Name, SyntaxNode Scope)? Find(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax { Parent: { } type } method => (method.Identifier, type),
        LocalFunctionStatementSyntax local => (local.Identifier, local.DeclarationScope()),
        _ => null,
    };
}
