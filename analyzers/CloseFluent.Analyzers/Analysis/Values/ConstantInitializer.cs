using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What accompanies the name of a variable, field or property that is never written again.</summary>
internal static class ConstantInitializer
{
    public static ExpressionSyntax? Find(SemanticModel model, ExpressionSyntax name, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
            && (name is IdentifierNameSyntax || symbol.IsStatic)
            && symbol.DeclaringSyntaxReferences is [var declaration]
            && IsStable(symbol))
        {
            return declaration.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } variable
                    when !IsAssigned(symbol, variable, variable.Identifier.ValueText) => value,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
                PropertyDeclarationSyntax { Initializer.Value: { } value } property
                    when !IsAssigned(symbol, property, property.Identifier.ValueText) => value,
                _ => null,
            };
        }

        return null;
    }

    // No one outside its type can write such a field or property, so its type must be in one place to be sure.
    private static bool IsStable(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => true,
        IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
            or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false,
            IsAbstract: false } =>
            symbol.ContainingType.DeclaringSyntaxReferences.Length == 1,
        _ => false,
    };

    /// <summary>Determines whether a name is written where it is not declared.</summary>
    public static bool IsAssigned(ISymbol symbol, SyntaxNode declaration, string name) =>
        SyntaxIndex.Of(symbol is ILocalSymbol or IParameterSymbol ? declaration : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()!)
            .Writes(name, ScopeOf(symbol, declaration).Span)
            .Any(node => node is not (VariableDeclaratorSyntax or SingleVariableDesignationSyntax));

    private static SyntaxNode ScopeOf(ISymbol symbol, SyntaxNode declaration) => symbol switch
    {
        ILocalSymbol => declaration.DeclarationScope(),
        IParameterSymbol => declaration.EnclosingMember(),
        _ => declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()!,
    };
}
