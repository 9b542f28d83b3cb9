using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A stage or ready action that goes nowhere.</summary>
internal sealed class UnsentAction
{
    // An object or a base type does not have the calls.
    private bool _isKnownOfVariable;

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

    /// <summary>Gets whether a lambda or a list carries it to where it is dropped, so that what waits for it is there.</summary>
    public bool IsCarried { get; private init; }

    public string Description =>
        Variable is { } variable ? $"The bulk action in '{variable.Identifier.ValueText}'" : "This bulk action";

    public string Remedy => RemedyBy(Calls);

    public string RemedyBy(MissingCalls calls)
    {
        if (IsCarried)
        {
            return $"…{calls.Show()}";
        }

        if (Variable is { } variable && _isKnownOfVariable)
        {
            return $"await {variable.Identifier.ValueText}{calls.Show()}";
        }

        return $"await …{calls.Show()}";
    }

    public static UnsentAction? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        bool isDropped = DroppedValue.Is(model, call, out VariableDeclaratorSyntax? variable, cancellationToken);
        if ((!isDropped && !MayBeCarried(call))
            || model.GetTypeInfo(call, cancellationToken).Type is not { } type
            || !known.IsChainValue(type)
            || variable is { Initializer.Value: var value } && !model.GetConversion(value, cancellationToken).Exists
            || (variable is not null && IsGivenAnotherKind(model, known, variable, cancellationToken))
            || !ChainUse.IsBound(model, call, cancellationToken)
            || !new UnsharedValue(model, known, cancellationToken).Is(call)
            || (!isDropped && new ValueFlow(model, cancellationToken).FateOfAction(call) == ValueFate.Seen)
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

        IMethodSymbol first = path.Count > 0 ? path[0] : send;
        return new UnsentAction(call, variable, MissingCalls.From(model, known, call.SpanStart, [.. path, send]))
        {
            IsCarried = !isDropped,
            _isKnownOfVariable = variable is not null
                && (model.GetDeclaredSymbol(variable, cancellationToken) as ILocalSymbol)?.Type is { } declared
                && declared.InstanceMethods().Any(method => method.Name == first.Name),
        };
    }

    // That the variable cannot contain what it is assigned has a rule of its own.
    private static bool IsGivenAnotherKind(
        SemanticModel model, KnownSymbols known, VariableDeclaratorSyntax variable, CancellationToken cancellationToken) =>
        SyntaxIndex.Of(variable).Writes(variable.Identifier.ValueText, variable.DeclarationScope().Span)
            .OfType<AssignmentExpressionSyntax>()
            .Any(assignment => model.GetTypeInfo(assignment.Right, cancellationToken).Type is { } type
                && known.IsChainValue(type)
                && !model.GetConversion(assignment.Right, cancellationToken).IsImplicit);

    private static bool MayBeCarried(InvocationExpressionSyntax call) => call.WalkUpWrappers().Parent switch
    {
        LambdaExpressionSyntax or ExpressionElementSyntax or InitializerExpressionSyntax => true,
        ReturnStatementSyntax => call.EnclosingFunction() is AnonymousFunctionExpressionSyntax,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outerCall } => outerCall.CalledName()?.Identifier.ValueText
            is "Add" or "Enqueue" or "Push" or "AddLast" or "FromResult",
        _ => false,
    };
}
