using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A stage or ready action that goes nowhere.</summary>
internal sealed class UnsentAction
{
    private UnsentAction(InvocationExpressionSyntax call, VariableDeclaratorSyntax? variable, MissingCalls calls)
    {
        Call = call;
        Variable = variable;
        Calls = calls;
    }

    /// <summary>The last call of the chain.</summary>
    public InvocationExpressionSyntax Call { get; }

    /// <summary>The variable that nobody reads, or null.</summary>
    public VariableDeclaratorSyntax? Variable { get; }

    /// <summary>What would send it.</summary>
    public MissingCalls Calls { get; }

    public string What => Variable is { } variable
        ? $"The bulk action in '{variable.Identifier.ValueText}'"
        : "This bulk action";

    public string Remedy => Variable is { } variable
        ? $"await {variable.Identifier.ValueText}{Calls.Show()}"
        : $"await …{Calls.Show()}";

    public static UnsentAction? Of(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (!IsDropped(model, call, out VariableDeclaratorSyntax? variable, cancellationToken)
            || model.GetTypeInfo(call, cancellationToken).Type is not { } type
            || !known.IsChainValue(type)
            || !IsBuiltHere(model, known, call, cancellationToken)
            || Functions.IsInFunctionOfTest(call))
        {
            return null;
        }

        IReadOnlyList<IMethodSymbol> path = known.IsReady(type) ? [] : StageWalk.ToReady(known, type);
        ITypeSymbol ready = path.Count > 0 ? path[path.Count - 1].ReturnType : type;
        IMethodSymbol? send = StageWalk.Send(known, ready);
        return send is null
            ? null
            : new UnsentAction(call, variable, MissingCalls.Of(model, call.SpanStart, [.. path, send]));
    }

    // Assert.IsType<PauseAction>(…) and queue.Dequeue() give what was built elsewhere; whoever did that sees to it.
    private static bool IsBuiltHere(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
        || method.ContainingNamespace.ToDisplayString() == known.Namespace.Name
        || BuildingMethod.Is(known, method, cancellationToken);

    private static bool IsDropped(
        SemanticModel model,
        InvocationExpressionSyntax call,
        out VariableDeclaratorSyntax? variable,
        CancellationToken cancellationToken)
    {
        variable = null;
        ExpressionSyntax whole = call.Whole();
        switch (whole.Parent)
        {
            case ExpressionStatementSyntax:
                return true;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment:
                return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IDiscardSymbol;
            case EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declarator,
            }:
                variable = declarator;
                return declarator.IsNeverRead();
            case LambdaExpressionSyntax lambda:
                return Functions.DropsValue(model, lambda, cancellationToken);
            case ArrowExpressionClauseSyntax arrow:
                return Functions.DropsValue(model, arrow, cancellationToken);
            default:
                return false;
        }
    }
}
