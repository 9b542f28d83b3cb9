using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>Code that runs once for each item of a list: the body of a loop, or a function that a call passes the items to.</summary>
/// <param name="Body">What is run for each.</param>
/// <param name="Items">The list.</param>
/// <param name="Variable">The item, or in a loop that counts its index.</param>
/// <param name="IsIndex">Gets whether the variable is an index.</param>
internal sealed record LeadIteration(SyntaxNode Body, ExpressionSyntax Items, string Variable, bool IsIndex)
{
    private const int LongestFlow = 4;

    private static readonly KeptBySyntax<bool> s_endsEarly = new(loop => EndsEarly((StatementSyntax)loop));

    /// <summary>The loop that goes over the list, or null.</summary>
    public ForEachStatementSyntax? Loop { get; private init; }

    /// <summary>The iteration that a node is in, or null.</summary>
    public static LeadIteration? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        switch (LoopIteration.FindLoop(node))
        {
            case ForEachStatementSyntax loop:
                return s_endsEarly.Of(loop) ? null
                    : new LeadIteration(loop.Statement, loop.Expression, loop.Identifier.ValueText, false) { Loop = loop };
            case ForStatementSyntax loop:
                return s_endsEarly.Of(loop) ? null : FromCount(loop);
            case null when node.EnclosingFunction() is LambdaExpressionSyntax lambda:
                return FromLambda(model, lambda, cancellationToken);
            case null when node.EnclosingFunction() is MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                return FromMethod(model, node.EnclosingFunction(), cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>Determines whether an expression is the item, or a member of it.</summary>
    public bool IsItem(ExpressionSyntax expression) => IsItem(expression, LongestFlow);

    /// <summary>What a variable of the iteration is made of, if it is made once in each; else null.</summary>
    public ExpressionSyntax? FindInitializer(string name)
    {
        SyntaxNode[] writes = [.. SyntaxIndex.Of(Body).Writes(name, Body.Span)];
        return writes is [VariableDeclaratorSyntax { Initializer.Value: { } value }] ? value : null;
    }

    private bool IsItem(ExpressionSyntax expression, int depth)
    {
        ExpressionSyntax owner = expression is MemberAccessExpressionSyntax access ? access.Expression : expression;
        return depth > 0 && owner switch
        {
            IdentifierNameSyntax name when !IsIndex && name.Identifier.ValueText == Variable => true,
            IdentifierNameSyntax name => FindInitializer(name.Identifier.ValueText) is { } value
                && !value.DescendantsAndSelf().OfType<InvocationExpressionSyntax>().Any()
                && IsItem(value.Unwrap(), depth - 1),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax index }] } element =>
                IsIndex && index.Identifier.ValueText == Variable && SyntaxFactory.AreEquivalent(element.Expression, Items),
            _ => false,
        };
    }

    // for (int i = 0; i < leads.Count; i++)
    private static LeadIteration? FromCount(ForStatementSyntax loop)
    {
        if (loop.Declaration?.Variables is not [{ Identifier.ValueText: var index }]
            || loop.Incrementors is not [var step]
            || !IsNext(step, index)
            || loop.Condition is not BinaryExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: var counted },
                Right: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length", Expression: var items },
            }
            || counted != index
            || SyntaxIndex.Of(loop).Writes(index, loop.Statement.Span).Any())
        {
            return null;
        }

        return new LeadIteration(loop.Statement, items, index, true);
    }

    private static bool IsNext(ExpressionSyntax step, string index) => step switch
    {
        PostfixUnaryExpressionSyntax next => next.IsKind(SyntaxKind.PostIncrementExpression) && IsNamed(next.Operand, index),
        PrefixUnaryExpressionSyntax next => next.IsKind(SyntaxKind.PreIncrementExpression) && IsNamed(next.Operand, index),
        _ => false,
    };

    private static bool IsNamed(ExpressionSyntax expression, string name) =>
        expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;

    private static LeadIteration? FromLambda(
        SemanticModel model, LambdaExpressionSyntax lambda, CancellationToken cancellationToken)
    {
        if (TaskFlow.FindOuterCall(lambda) is { } call
            && model.GetOperation(lambda, cancellationToken) is IAnonymousFunctionOperation function
            && model.GetOperation(call, cancellationToken) is IInvocationOperation invocation
            && function.Symbol.ReturnType.SpecialType != SpecialType.System_Boolean
            && Iteration.FindItems(invocation, function)?.Syntax is ExpressionSyntax items)
        {
            return new LeadIteration(lambda.Body, items, function.Symbol.Parameters[0].Name, false);
        }

        return null;
    }

    // leads.Select(SendTo)
    private static LeadIteration? FromMethod(SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        SyntaxNode? body = function switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
            _ => null,
        };
        if (body is not null && PassedMethod.FindItems(model, function, cancellationToken) is (var items, { Parameters: [var item, ..] }))
        {
            return new LeadIteration(body, items, item.Name, false);
        }

        return body is null ? null : FromLoop(model, function, body, cancellationToken);
    }

    // foreach (LeadId lead in leads) { await SendTo(lead); }, where nothing else calls it.
    private static LeadIteration? FromLoop(
        SemanticModel model, SyntaxNode function, SyntaxNode body, CancellationToken cancellationToken)
    {
        if (PassedMethod.Uses(function).ToArray() is [var use]
            && use.Invocation() is { } call
            && LoopIteration.FindLoop(call) is ForEachStatementSyntax loop
            && !s_endsEarly.Of(loop)
            && call.ArgumentList.Arguments.FirstOrDefault(argument => argument.Expression is IdentifierNameSyntax name
                && name.Identifier.ValueText == loop.Identifier.ValueText) is { } lead
            && model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol
            {
                DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable,
            } method
            && (model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol)?.OriginalDefinition.Is(method) == true
            && ChainUse.FindParameter(method, lead) is { } parameter)
        {
            return new LeadIteration(body, loop.Expression, parameter.Name, false);
        }

        return null;
    }

    // Who stops at the first that works, or after some, does not mean all.
    private static bool EndsEarly(StatementSyntax loop) => loop
        .Descendants(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is ReturnStatementSyntax or GotoStatementSyntax
            || (node is BreakStatementSyntax
                && node.Ancestors()
                    .First(ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == loop));
}
