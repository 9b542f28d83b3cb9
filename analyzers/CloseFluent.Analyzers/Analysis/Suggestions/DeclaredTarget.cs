using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a value is kept in, or returned from, that the user declared with another type than the value's.</summary>
internal static class DeclaredTarget
{
    /// <summary>How it would be declared for what a property of the library's gives; null where no one may choose that.</summary>
    public static string? Show(SemanticModel model, ExpressionSyntax whole, ITypeSymbol given, CancellationToken cancellationToken)
    {
        string type = given.ToMinimalDisplayString(model, whole.SpanStart);
        return whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax all } variable }
                when all.Variables.Count == 1 => Declare(variable.Identifier, type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Declare(property.Identifier, type),
            AssignmentExpressionSyntax { Left: var left } => ShowAssigned(
                model.GetSymbolInfo(left, cancellationToken).Symbol, type),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => ShowReturned(model, whole.EnclosingFunction(), type, cancellationToken),
            _ => null,
        };
    }

    /// <summary>How a parameter would be declared; null where it is not the user's own.</summary>
    public static string? Show(IParameterSymbol parameter, string type) =>
        IsOwn(parameter) && parameter.Type.TypeKind != TypeKind.TypeParameter ? Declare(parameter.Name, type) : null;

    private static string? ShowAssigned(ISymbol? target, string type)
    {
        bool isDeclared = target is ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol
            && IsOwn(target) && target.TypeOf() is { TypeKind: not TypeKind.TypeParameter };
        return isDeclared ? Declare(target!.Name, type) : null;
    }

    private static string? ShowReturned(SemanticModel model, SyntaxNode function, string type, CancellationToken cancellationToken)
    {
        if (function is AnonymousFunctionExpressionSyntax)
        {
            return null;
        }

        ISymbol? declared = model.GetDeclaredSymbol(function, cancellationToken);
        return declared switch
        {
            IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => Declare(property.Name, type),
            IPropertySymbol property => Declare(property.Name, type),
            IMethodSymbol { IsOverride: false, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method =>
                $"let '{method.Name}' return '{ReturnType(method, type)}'",
            _ => null,
        };
    }

    private static string ReturnType(IMethodSymbol method, string type) => method.IsAsync ? $"{method.ReturnType.Name}<{type}>" : type;

    private static bool IsOwn(ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static string Declare(SyntaxToken name, string type) => Declare(name.ValueText, type);

    private static string Declare(string name, string type) => $"declare '{name}' as '{type}'";
}
