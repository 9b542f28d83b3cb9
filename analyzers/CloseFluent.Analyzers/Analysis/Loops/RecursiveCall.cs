using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that a function makes to itself.</summary>
internal static class RecursiveCall
{
    private static readonly KeptBySyntax<InvocationExpressionSyntax?> s_only = new(FindOnly);

    /// <summary>
    /// The one call that the function around a node makes to itself, under its name; null where it makes none or several.
    /// </summary>
    public static InvocationExpressionSyntax? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        SyntaxNode function = node.EnclosingFunction();
        if (s_only.Of(function) is { } only && PassedMethod.Is(model, only, function, cancellationToken))
        {
            return only;
        }

        return null;
    }

    private static InvocationExpressionSyntax? FindOnly(SyntaxNode function)
    {
        if (Declaration(function).Name is not { } name)
        {
            return null;
        }

        InvocationExpressionSyntax[] calls = [.. SyntaxIndex.Of(function).Identifiers(name, function.Span)
            .Select(token => (token.Parent as SimpleNameSyntax)?.Invocation())
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.EnclosingFunction() == function)];
        return calls is [var only] ? only : null;
    }

    /// <summary>The name and parameters of the method or local function around a node; nulls where it is in another one.</summary>
    public static (string? Name, ParameterListSyntax? Parameters) DeclarationAround(SyntaxNode node) =>
        Declaration(node.EnclosingFunction());

    private static (string? Name, ParameterListSyntax? Parameters) Declaration(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ParameterList),
        LocalFunctionStatementSyntax method => (method.Identifier.ValueText, method.ParameterList),
        _ => (null, null),
    };

    /// <summary>
    /// Determines whether a call passes on what an expression is made of: each parameter as it is, or as something that is known to
    /// give the same.
    /// </summary>
    public static bool PassesOn(
        InvocationExpressionSyntax again, ParameterListSyntax parameters, ExpressionSyntax part, Func<ExpressionSyntax, bool> isSame) =>
        part.DescendantsAndSelf().OfType<IdentifierNameSyntax>().Where(LoopIteration.IsRead)
            .Select(name => name.Identifier.ValueText)
            .Where(name => parameters.Parameters.Any(parameter => parameter.Identifier.ValueText == name))
            .All(name => FindArgument(again, parameters, name) is { } passed
                && ((passed is IdentifierNameSyntax same && same.Identifier.ValueText == name) || isSame(passed)));

    /// <summary>What is passed for a parameter; null where there is none of the name, or nothing is passed.</summary>
    public static ExpressionSyntax? FindArgument(
        InvocationExpressionSyntax call, ParameterListSyntax parameters, string name)
    {
        int index = parameters.Parameters.IndexOf(parameter => parameter.Identifier.ValueText == name);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name) is { } named)
        {
            return named.Expression.Unwrap();
        }

        return index >= 0 && index < arguments.Count ? arguments[index].Expression.Unwrap() : null;
    }
}
