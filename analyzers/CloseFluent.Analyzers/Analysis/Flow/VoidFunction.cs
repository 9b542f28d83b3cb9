using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>An async function that returns void: nobody can await it, and what it throws has nowhere to go.</summary>
internal static class VoidFunction
{
    // Every send of a function asks.
    private static readonly KeptBySyntax<bool> s_handlers = new(IsAddedToEvent);

    /// <summary>Determines whether a method or local function is one; of a lambda only its delegate says so.</summary>
    public static bool Is(SyntaxNode function) =>
        function is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } }
            or LocalFunctionStatementSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } }
        && FunctionSyntax.IsAsync(function);

    /// <summary>Determines whether it has the parameters of an event handler, which gives nothing back.</summary>
    public static bool HandlesEvent(IMethodSymbol method) =>
        method is { ReturnsVoid: true, IsOverride: false,
            Parameters: [{ Type.SpecialType: SpecialType.System_Object }, { Type: var arguments }] }
        && arguments.SelfAndBases().Any(type => type.ToDisplayString() == "System.EventArgs");

    /// <summary>Determines whether whoever wrote it chose that it returns void: no event, base type or interface asks for it.</summary>
    public static bool IsChosen(IMethodSymbol method, SyntaxNode function) =>
        method is { IsAsync: true, ReturnsVoid: true, IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true }
        && !HandlesEvent(method)
        && !ImplementsInterface(method)
        && !s_handlers.Of(function);

    private static bool ImplementsInterface(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }
        && method.ContainingType.AllInterfaces.SelectMany(each => each.GetMembers(method.Name))
            .Any(member => method.ContainingType.FindImplementationForInterfaceMember(member).Is(method));

    private static bool IsAddedToEvent(SyntaxNode function)
    {
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            return IsAdded(lambda);
        }

        return PassedMethod.Uses(function).Any(use => IsAdded(use.Access()));
    }

    private static bool IsAdded(ExpressionSyntax handler)
    {
        ExpressionSyntax whole = handler.WalkUpWrappers();
        return whole.Parent switch
        {
            AssignmentExpressionSyntax added => added.IsKind(SyntaxKind.AddAssignmentExpression) && added.Right == whole,
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } made } =>
                made.Parent is AssignmentExpressionSyntax added && added.IsKind(SyntaxKind.AddAssignmentExpression),
            _ => false,
        };
    }
}
