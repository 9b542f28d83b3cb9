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

    /// <summary>The variable that no one reads, or null.</summary>
    public VariableDeclaratorSyntax? Variable { get; }

    /// <summary>What would send it.</summary>
    public MissingCalls Calls { get; }

    public string Description =>
        Variable is { } variable ? $"The bulk action in '{variable.Identifier.ValueText}'" : "This bulk action";

    public string Remedy => RemedyBy(Calls);

    public string RemedyBy(MissingCalls calls)
    {
        if (Variable is { } variable)
        {
            return $"await {variable.Identifier.ValueText}{calls.Show()}";
        }

        return $"await …{calls.Show()}";
    }

    public static UnsentAction? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (!DroppedValue.Is(model, call, out VariableDeclaratorSyntax? variable, cancellationToken)
            || model.GetTypeInfo(call, cancellationToken).Type is not { } type
            || !known.IsChainValue(type)
            || variable is { Initializer.Value: var value } && !model.GetConversion(value, cancellationToken).Exists
            || !ChainUse.IsBound(model, call, cancellationToken)
            || !new UnsharedValue(model, known, cancellationToken).Is(call)
            || new TestCode(model, cancellationToken).IsInExpectedFailure(call))
        {
            return null;
        }

        IReadOnlyList<IMethodSymbol> path = known.IsReady(type) ? [] : StageWalk.PathToReady(known, type);
        ITypeSymbol ready = path.Count > 0 ? path[path.Count - 1].ReturnType : type;
        IMethodSymbol? send = StageWalk.FindSend(known, ready);
        if (send is null)
        {
            return null;
        }

        return new UnsentAction(call, variable, MissingCalls.From(model, known, call.SpanStart, [.. path, send]));
    }
}
