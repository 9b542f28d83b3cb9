using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>A function that is run once for each item of a list.</summary>
internal static class LeadFunction
{
    /// <summary>The iteration of a lambda; null where no call passes it the items of a list.</summary>
    public static LeadIteration? IterationOf(
        SemanticModel model, LambdaExpressionSyntax lambda, CancellationToken cancellationToken)
    {
        if (TaskFlow.FindOuterCall(lambda) is { } call
            && model.GetOperation(lambda, cancellationToken) is IAnonymousFunctionOperation function
            && model.GetOperation(call, cancellationToken) is IInvocationOperation invocation
            && function.Symbol.ReturnType.SpecialType != SpecialType.System_Boolean
            && Iteration.FindItems(invocation, function)?.Syntax is ExpressionSyntax items)
        {
            return new LeadIteration(lambda.Body, items, [function.Symbol.Parameters[0].Name]);
        }

        return null;
    }

    /// <summary>
    /// The iteration of a method or local function that is passed by its name, as in <c>leads.Select(SendTo)</c>, or that an
    /// iteration alone calls; else null.
    /// </summary>
    public static LeadIteration? IterationOfMethod(SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        SyntaxNode? body = function switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
            _ => null,
        };
        if (body is not null && PassedMethod.FindItems(model, function, cancellationToken) is (var items, { Parameters: [var item, ..] }))
        {
            return new LeadIteration(body, items, [item.Name]);
        }

        return body is null ? null : FromCall(model, function, body, cancellationToken);
    }

    // foreach (LeadId lead in leads) { await SendTo(lead); }, where nothing else calls it.
    private static LeadIteration? FromCall(
        SemanticModel model, SyntaxNode function, SyntaxNode body, CancellationToken cancellationToken)
    {
        if (PassedMethod.Uses(function) is [var use]
            && use.Invocation() is { ArgumentList.Arguments: { Count: > 0 } arguments } call
            && !function.Span.Contains(call.Span)
            && LeadIteration.FindAround(model, call, cancellationToken) is { } around
            && arguments.FirstOrDefault(argument => around.IsItem(argument.Expression)) is { } lead
            && model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol
            {
                DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable,
            } method
            && (model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol)?.OriginalDefinition.Is(method) == true
            && ChainUse.FindParameter(method, lead) is { } parameter)
        {
            return new LeadIteration(body, around.Items, [parameter.Name]) { IsOfAll = around.IsWhole(lead.Expression) };
        }

        return null;
    }
}
