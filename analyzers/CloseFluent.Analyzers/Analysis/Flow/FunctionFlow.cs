using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>Follows a value out of the function that gives it, to where the function is passed.</summary>
internal sealed class FunctionFlow(ValueFlow flow, CancellationToken cancellationToken)
{
    // Of what is awaited nothing is left, unless it gives another task; in a lambda the lambda's own task takes its place.
    public ValueFate FollowAwait(IAwaitOperation awaited, FlowState state, int depth)
    {
        if (!state.IsTask || awaited.Type.IsTask() || awaited.Type.ItemOf().IsTask())
        {
            return flow.Follow(awaited, state, depth - 1);
        }

        return FollowReturn(awaited, state, depth);
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
                    return FollowFunction(function, state, depth);
                case ILocalFunctionOperation:
                    return ValueFate.Seen;
            }
        }

        return ValueFate.Seen;
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

        if (method.ContainingType.IsOfTasks() && method.Name is "Run" or "StartNew")
        {
            return flow.Follow(call, state, depth - 1);
        }

        bool isBlocking = state.IsTask && BlockingMethod.Is(method, parameter, cancellationToken);
        return isBlocking ? ValueFate.Blocked : ValueFate.Seen;
    }
}
