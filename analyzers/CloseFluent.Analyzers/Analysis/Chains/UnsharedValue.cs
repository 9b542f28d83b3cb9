using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether a value was made where it is, and no one else has it or what it was made from: whatever code has that
/// may send it, give it back, keep it or pass it on.
/// </summary>
internal sealed class UnsharedValue(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const int LongestFlow = 8;

    public bool Is(ExpressionSyntax value) => Is(value, LongestFlow);

    /// <summary>What the library's own calls in a chain are made on; null where that is a class.</summary>
    public ExpressionSyntax? Root(ExpressionSyntax value)
    {
        ExpressionSyntax? root = value.Unwrap();
        while (root is InvocationExpressionSyntax call)
        {
            ISymbol? method = model.GetSymbolInfo(call, cancellationToken).Symbol;
            if (method is not null && !known.IsLibraryType(method.ContainingType))
            {
                return call;
            }

            root = method is { IsStatic: true } ? null : call.CalledName()?.Receiver()?.Unwrap();
        }

        return root is null || IsStart(model.GetSymbolInfo(root, cancellationToken).Symbol) ? null : root;
    }

    // Bulk and Leads, and Leads.All.
    private bool IsStart(ISymbol? symbol) =>
        symbol is INamedTypeSymbol
        || (symbol is IPropertySymbol { IsStatic: true } member && known.IsLibraryType(member.ContainingType));

    // Assert.IsType<PauseAction>(…) and queue.Dequeue() give what was built elsewhere; whatever code did that sees to it.
    private bool Is(ExpressionSyntax value, int depth) => depth > 0 && Root(value) switch
    {
        null => true,
        InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && BuildingMethod.Is(known, method, cancellationToken),
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol
            {
                DeclaringSyntaxReferences: [var declaration],
            }
            && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } created } variable
            && variable.DeclarationScope().UsesOf(name.Identifier.ValueText).All(use => use == name || IsRead(use))
            && Is(created, depth - 1),
        _ => false,
    };

    // action.Json, $"{action}", nameof(action): no one gets the value by it.
    private bool IsRead(IdentifierNameSyntax use) =>
        use.Parent is InterpolationSyntax
        || use.Parent is ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        }
        || (use.Parent is MemberAccessExpressionSyntax access && access.Expression == use
            && model.GetSymbolInfo(access, cancellationToken).Symbol switch
            {
                IPropertySymbol property => !known.IsChainValue(property.Type),
                IMethodSymbol method => method.Name is nameof(ToString) or nameof(GetHashCode),
                _ => false,
            });
}
