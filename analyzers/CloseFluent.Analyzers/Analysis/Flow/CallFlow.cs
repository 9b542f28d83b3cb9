using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>Follows a value through a call: of tasks, of LINQ, or one that puts it into a list.</summary>
internal sealed class CallFlow(ValueFlow flow, CancellationToken cancellationToken)
{
    public ValueFate FollowCall(IInvocationOperation call, IParameterSymbol? parameter, FlowState state, int depth)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType.IsOfTasks())
        {
            return FollowTaskCall(call, state, depth);
        }

        if (method.ContainingType.IsLinq())
        {
            return parameter?.Ordinal == 0 ? FollowSequenceCall(call, state, depth) : ValueFate.Seen;
        }

        if (method is { Name: "ToArray", Parameters.IsEmpty: true } && method.ContainingType.IsCollection())
        {
            return flow.Follow(call, state, depth - 1);
        }

        if (IsFill(call) && parameter is not null)
        {
            return FollowFilled(call, state, depth);
        }

        bool isBlocking = state.IsTask && parameter is not null && BlockingMethod.Is(method, parameter, cancellationToken);
        return isBlocking ? ValueFate.Blocked : ValueFate.Seen;
    }

    private ValueFate FollowTaskCall(IInvocationOperation call, FlowState state, int depth)
    {
        switch (call.TargetMethod.Name)
        {
            case "Wait" or "WaitAll" or "WaitAny" or "GetResult" when state.IsTask:
                return flow.Blocked(call.Syntax);
            case "ContinueWith" when state.IsTask:
                bool isBlind = call.Syntax is InvocationExpressionSyntax syntax && Continuation.IsBlind(syntax);
                return isBlind ? flow.Follow(call, state, depth - 1) : ValueFate.Seen;
            case "WhenAny":
                return flow.Follow(call, state with { IsLazy = false, IsHandled = true }, depth - 1);
            case "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve" or "Unwrap" or "GetAwaiter" or "FromResult"
                or "WhenAll":
                return flow.Follow(call, state with { IsLazy = false }, depth - 1);
            default:
                return ValueFate.Seen;
        }
    }

    // What is lazy stays so until a call looks at the items; of tasks that run already, a query looks at some.
    private ValueFate FollowSequenceCall(IInvocationOperation call, FlowState state, int depth)
    {
        if (call.Type.ItemOf() is null)
        {
            return ValueFate.Seen;
        }

        if (call.TargetMethod.Name is "ToArray" or "ToList" or "ToHashSet")
        {
            return flow.Follow(call, state with { IsLazy = false }, depth - 1);
        }

        if (!state.IsLazy)
        {
            return ValueFate.Seen;
        }

        // What makes another thing of each item looks at it, once someone enumerates that.
        ValueFate fate = flow.Follow(call, state, depth - 1);
        return MakesOthers(call) && fate != ValueFate.NeverMade ? ValueFate.Seen : fate;
    }

    private static bool MakesOthers(IInvocationOperation call) =>
        call.Arguments is [{ Value.Type: var items }, ..] && !call.Type.ItemOf().Is(items.ItemOf());

    public static bool IsFill(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Enqueue" or "Push" or "AddLast"
        && call.TargetMethod.ContainingType.IsCollection();

    private ValueFate FollowFilled(IInvocationOperation call, FlowState state, int depth) => call.Instance switch
    {
        ILocalReferenceOperation { Local: var list } => flow.FollowLocal(list, state with { IsLazy = false }, depth - 1),
        IInstanceReferenceOperation when call.Parent is IObjectOrCollectionInitializerOperation { Parent: { } list } =>
            flow.Follow(list, state with { IsLazy = false }, depth - 1),
        _ => ValueFate.Seen,
    };
}
