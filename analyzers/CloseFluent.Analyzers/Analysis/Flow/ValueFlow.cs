using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>
/// Follows a value by the compiler's operations to where someone looks at it, blocks on it, or lets it go: through calls of
/// tasks and of LINQ, lambdas, lists and local variables. Whatever else gets it may look at it.
/// </summary>
internal sealed class ValueFlow(SemanticModel model, CancellationToken cancellationToken)
{
    private const int LongestFlow = 16;

    private readonly HashSet<SyntaxNode> _ends = [];

    /// <summary>The one expression that blocks on the task, or that is a statement of which no one sees the result; else null.</summary>
    public ExpressionSyntax? End => _ends.Count == 1 ? _ends.Single() as ExpressionSyntax : null;

    /// <summary>What becomes of a task.</summary>
    public ValueFate FateOfTask(ExpressionSyntax task) => FateOf(task, new FlowState(IsTask: true));

    /// <summary>What becomes of an action.</summary>
    public ValueFate FateOfAction(ExpressionSyntax action) => FateOf(action, new FlowState(IsTask: false));

    private ValueFate FateOf(ExpressionSyntax value, FlowState state)
    {
        if (model.GetOperation(value, cancellationToken) is { } operation)
        {
            return Follow(operation, state, LongestFlow);
        }

        return ValueFate.Seen;
    }

    private ValueFate Follow(IOperation value, FlowState state, int depth)
    {
        SyntaxSteps.Count();
        if (depth == 0)
        {
            return ValueFate.Seen;
        }

        return value.Parent switch
        {
            IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ITranslatedQueryOperation
                or IConditionalAccessOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                or ICoalesceOperation => Follow(value.Parent, state, depth),
            IConditionalOperation choice => choice.Condition == value ? ValueFate.Seen : Follow(choice, state, depth),
            IAwaitOperation awaited => FollowAwait(awaited, state, depth),
            IReturnOperation => FollowReturn(value, state, depth),
            IExpressionStatementOperation statement => FateOfStatement(statement, value, state),
            IArgumentOperation { Parent: IInvocationOperation call } argument =>
                FollowCall(call, argument.Parameter, state, depth),
            IInvocationOperation call => FollowCall(call, null, state, depth),
            IPropertyReferenceOperation { Property: var property } => FateOfProperty(property, value.Parent.Syntax, state),
            IArrayInitializerOperation { Parent: { } array } => Follow(array, state, depth),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                FollowLocal(local, state, depth),
            ISimpleAssignmentOperation assignment when assignment.Value == value => FollowAssignment(assignment, state, depth),
            IForEachLoopOperation loop when loop.Collection == value => FollowItems(loop, state, depth),
            { } list when IsList(list) => Follow(list, state with { IsLazy = false }, depth),
            _ => ValueFate.Seen,
        };
    }

    // The compilers of older versions have no operation for a list, and newer ones also one for `params`.
    private static bool IsList(IOperation operation) =>
        operation.Syntax is CollectionExpressionSyntax or SpreadElementSyntax or ExpressionElementSyntax
        || (operation.IsImplicit && operation is not IInvocationOperation && operation.Type.ItemOf() is not null);

    // How many there are says nothing of one.
    private ValueFate FateOfProperty(IPropertySymbol property, SyntaxNode syntax, FlowState state) => property.Name switch
    {
        "Result" when state.IsTask && property.ContainingType.IsTask() => Blocked(syntax),
        "Length" or "Count" when !state.IsLazy => state.WhereDropped,
        _ => ValueFate.Seen,
    };

    // Of what is awaited nothing is left, unless it gives another task; in a lambda the lambda's own task takes its place.
    private ValueFate FollowAwait(IAwaitOperation awaited, FlowState state, int depth)
    {
        if (!state.IsTask || awaited.Type.IsTask() || awaited.Type.ItemOf().IsTask())
        {
            return Follow(awaited, state, depth - 1);
        }

        return FollowReturn(awaited, state, depth);
    }

    private ValueFate FollowReturn(IOperation value, FlowState state, int depth)
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
            return isProjection ? Follow(call, state with { IsLazy = true }, depth - 1) : ValueFate.Seen;
        }

        if (method.ContainingType.IsOfTasks() && method.Name is "Run" or "StartNew")
        {
            return Follow(call, state, depth - 1);
        }

        bool isBlocking = state.IsTask && BlockingMethod.Is(method, parameter, cancellationToken);
        return isBlocking ? ValueFate.Blocked : ValueFate.Seen;
    }

    private ValueFate FollowCall(IInvocationOperation call, IParameterSymbol? parameter, FlowState state, int depth)
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
            return Follow(call, state, depth - 1);
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
                return Blocked(call.Syntax);
            case "ContinueWith" when state.IsTask:
                bool isBlind = call.Syntax is InvocationExpressionSyntax syntax && Continuation.IsBlind(syntax);
                return isBlind ? Follow(call, state, depth - 1) : ValueFate.Seen;
            case "WhenAny":
                return Follow(call, state with { IsLazy = false, IsHandled = true }, depth - 1);
            case "ConfigureAwait" or "WaitAsync" or "AsTask" or "Preserve" or "Unwrap" or "GetAwaiter" or "FromResult"
                or "WhenAll":
                return Follow(call, state with { IsLazy = false }, depth - 1);
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
            return Follow(call, state with { IsLazy = false }, depth - 1);
        }

        return state.IsLazy ? Follow(call, state, depth - 1) : ValueFate.Seen;
    }

    private static bool IsFill(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Enqueue" or "Push" or "AddLast"
        && call.TargetMethod.ContainingType.IsCollection();

    private ValueFate FollowFilled(IInvocationOperation call, FlowState state, int depth) => call.Instance switch
    {
        ILocalReferenceOperation { Local: var list } => FollowLocal(list, state with { IsLazy = false }, depth - 1),
        IInstanceReferenceOperation when call.Parent is IObjectOrCollectionInitializerOperation { Parent: { } list } =>
            Follow(list, state with { IsLazy = false }, depth - 1),
        _ => ValueFate.Seen,
    };

    private ValueFate FollowAssignment(ISimpleAssignmentOperation assignment, FlowState state, int depth)
    {
        if (assignment.Parent is not IExpressionStatementOperation)
        {
            return ValueFate.Seen;
        }

        return assignment.Target switch
        {
            // It says that no one looks, which starts nothing that has not begun.
            IDiscardOperation => state.IsLazy || !state.IsTask ? state.WhereDropped : ValueFate.Seen,
            ILocalReferenceOperation { Local: var local } => FollowLocal(local, state, depth),
            _ => ValueFate.Seen,
        };
    }

    private ValueFate FollowItems(IForEachLoopOperation loop, FlowState state, int depth)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var item }
            && UsesOf(item, loop.Syntax).Count > 0)
        {
            return FollowLocal(item, state with { IsLazy = false }, depth);
        }

        return ValueFate.Seen;
    }

    private ValueFate FollowLocal(ILocalSymbol local, FlowState state, int depth)
    {
        if (local.RefKind != RefKind.None
            || local.Name.Trim('_').Length == 0
            || local.DeclaringSyntaxReferences is not [var declaration])
        {
            return ValueFate.Seen;
        }

        SyntaxNode declared = declaration.GetSyntax(cancellationToken);
        SyntaxNode scope = declared is ForEachStatementSyntax ? declared : declared.DeclarationScope();
        ValueFate worst = state.WhereDropped;
        foreach (ILocalReferenceOperation use in UsesOf(local, scope))
        {
            ValueFate fate = Follow(use, state, depth - 1);
            if (fate == ValueFate.Seen)
            {
                return fate;
            }

            worst = fate == ValueFate.Blocked ? fate : worst;
        }

        return worst;
    }

    // What is written there, or put into it, is no look at it. The last use comes first: it is the one that waits.
    private List<ILocalReferenceOperation> UsesOf(ILocalSymbol local, SyntaxNode scope)
    {
        List<ILocalReferenceOperation> uses = [];
        foreach (IdentifierNameSyntax name in scope.UsesOf(local.Name).Reverse())
        {
            if (model.GetOperation(name, cancellationToken) is ILocalReferenceOperation use
                && use.Local.Is(local)
                && !(use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use)
                && !(use.Parent is IInvocationOperation call && call.Instance == use && IsFill(call)))
            {
                uses.Add(use);
            }
        }

        return uses;
    }

    // In an async function the compiler says so itself where it is a task (CS4014).
    private ValueFate FateOfStatement(IExpressionStatementOperation statement, IOperation value, FlowState state)
    {
        bool isSaid = state.IsTask && value is not IAwaitOperation && value.Type.IsAwaitable()
            && FunctionSyntax.IsAsync(statement.Syntax.EnclosingFunction());
        if (isSaid)
        {
            return ValueFate.Seen;
        }

        _ends.Add(statement.Syntax is ExpressionStatementSyntax { Expression: var dropped } ? dropped : statement.Syntax);
        return state.WhereDropped;
    }

    private ValueFate Blocked(SyntaxNode end)
    {
        _ends.Add(end);
        return ValueFate.Blocked;
    }
}
