using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>Follows a value out of the function that gives it, to where the function is passed.</summary>
internal sealed class FunctionFlow(SemanticModel model, ValueFlow flow, CancellationToken cancellationToken)
{
    private static readonly KeptBySyntax<bool> s_iterators = new(function =>
        function.Descendants(node => node == function || !node.IsInnerFunction()).Any(node => node is YieldStatementSyntax));

    /// <summary>Determines whether a function gives its items one by one, to who enumerates them.</summary>
    public static bool IsIterator(SyntaxNode function) => s_iterators.Of(function);

    // Of what is awaited nothing is left, unless it gives another task; in a lambda the lambda's own task takes its place.
    public ValueFate FollowAwait(IAwaitOperation awaited, FlowState state, int depth)
    {
        if (!state.IsTask || awaited.Type.IsTask() || awaited.Type.ItemOf().IsTask())
        {
            return flow.Follow(awaited, state, depth - 1);
        }

        return FollowReturn(awaited, state with { IsAwaited = true }, depth);
    }

    public ValueFate FollowReturn(IOperation value, FlowState state, int depth)
    {
        for (IOperation? around = value.Parent; around is not null; around = around.Parent)
        {
            SyntaxSteps.Count();
            switch (around)
            {
                case ITryOperation { Catches.IsEmpty: false } attempt when attempt.Body.Syntax.Span.Contains(value.Syntax.Span):
                    state = state with { IsHandled = true };
                    break;
                case IAnonymousFunctionOperation function:
                    ValueFate fate = FollowFunction(function, state with { IsAwaited = false }, depth);
                    return fate == ValueFate.Seen && IsUnawaitable(function.Symbol, function.Syntax, state)
                        ? ValueFate.Unawaitable
                        : fate;
                case ILocalFunctionOperation:
                    return FollowOut(value, state, depth);
            }
        }

        return FollowOut(value, state, depth);
    }

    private ValueFate FollowOut(IOperation value, FlowState state, int depth)
    {
        SyntaxNode function = value.Syntax.EnclosingFunction();
        bool isUnawaitable = VoidFunction.Is(function)
            && model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method
            && IsUnawaitable(method, function, state);
        return isUnawaitable ? ValueFate.Unawaitable : FollowItem(value, state, depth);
    }

    private static bool IsUnawaitable(IMethodSymbol method, SyntaxNode function, FlowState state) =>
        state is { IsTask: true, IsAwaited: true, IsHandled: false } && VoidFunction.IsChosen(method, function);

    // What an iterator gives, or awaits, is made where someone enumerates the calls of it, which all have to be in sight.
    private ValueFate FollowItem(IOperation value, FlowState state, int depth)
    {
        SyntaxNode function = value.Syntax.EnclosingFunction();
        if (!(state.IsAwaited ? s_iterators.Of(function) : value.Parent is IReturnOperation { Kind: OperationKind.YieldReturn })
            || model.GetDeclaredSymbol(function, cancellationToken) is not IMethodSymbol
            {
                DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable,
            } iterator
            || iterator.ContainingType.DeclaringSyntaxReferences.Length != 1)
        {
            return ValueFate.Seen;
        }

        SyntaxNode scope = function is LocalFunctionStatementSyntax ? function.DeclarationScope() : function.Parent!;
        IdentifierNameSyntax[] uses = [.. SyntaxIndex.Of(scope).Identifiers(iterator.Name, scope.Span)
            .Select(token => token.Parent).OfType<IdentifierNameSyntax>()];
        bool isNeverMade = uses.Length > 0 && Array.TrueForAll(uses, use => use.Invocation() is { } call
            && model.GetOperation(call, cancellationToken) is IInvocationOperation invocation
            && invocation.TargetMethod.OriginalDefinition.Is(iterator)
            && flow.Follow(invocation, state with { IsLazy = true, IsAwaited = false }, depth - 1) == ValueFate.NeverMade);
        return isNeverMade ? ValueFate.NeverMade : ValueFate.Seen;
    }

    private ValueFate FollowFunction(IAnonymousFunctionOperation function, FlowState state, int depth)
    {
        IOperation whole = function;
        while (whole.Parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
        {
            whole = whole.Parent;
        }

        if (whole.Parent is not IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } parameter })
        {
            return ValueFate.Seen;
        }

        IMethodSymbol method = call.TargetMethod;
        if (function.Symbol.ReturnsVoid)
        {
            return state.IsTask && Iteration.IsOverItems(call, function) ? state.WhereDropped : ValueFate.Seen;
        }

        if (method.ContainingType.IsLinq())
        {
            bool isProjection = method.Name is "Select" or "SelectMany" && call.Type.ItemOf() is not null;
            return isProjection ? flow.Follow(call, state with { IsLazy = true }, depth - 1) : ValueFate.Seen;
        }

        if (method.ContainingType.IsOfTasks() && method.Name is "Run" or "StartNew" or "ContinueWith")
        {
            return flow.Follow(call, state, depth - 1);
        }

        bool isBlocking = state.IsTask && BlockingMethod.Is(method, parameter, cancellationToken);
        return isBlocking ? ValueFate.Blocked : ValueFate.Seen;
    }
}
