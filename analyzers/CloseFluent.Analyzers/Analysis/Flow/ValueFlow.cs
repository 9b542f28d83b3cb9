using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>
/// Follows a value by the compiler's operations to where someone looks at it, blocks on it, or lets it go: through calls of
/// tasks and of LINQ, lambdas, lists and local variables. Whatever else gets it may look at it.
/// </summary>
internal sealed class ValueFlow
{
    private const int LongestFlow = 16;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly FunctionFlow _functions;
    private readonly CallFlow _calls;
    private readonly LocalFlow _locals;
    private readonly HashSet<SyntaxNode> _ends = [];

    public ValueFlow(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
        _functions = new FunctionFlow(model, this, cancellationToken);
        _calls = new CallFlow(this, cancellationToken);
        _locals = new LocalFlow(model, this, cancellationToken);
    }

    /// <summary>The one expression that blocks on the task, or that is a statement of which no one sees the result; else null.</summary>
    public ExpressionSyntax? End => _ends.Count == 1 ? _ends.Single() as ExpressionSyntax : null;

    /// <summary>What becomes of a task.</summary>
    public ValueFate FateOfTask(ExpressionSyntax task) => FateOf(task, new FlowState(IsTask: true));

    /// <summary>What becomes of an action.</summary>
    public ValueFate FateOfAction(ExpressionSyntax action) => FateOf(action, new FlowState(IsTask: false));

    private ValueFate FateOf(ExpressionSyntax value, FlowState state)
    {
        if (_model.GetOperation(value, _cancellationToken) is { } operation)
        {
            return Follow(operation, state, LongestFlow);
        }

        return ValueFate.Seen;
    }

    /// <summary>What becomes of a value where it is.</summary>
    public ValueFate Follow(IOperation value, FlowState state, int depth)
    {
        SyntaxSteps.Count();
        if (depth == 0)
        {
            return ValueFate.Seen;
        }

        return value.Parent switch
        {
            // A task without a result has no action either.
            IConversionOperation { Type: INamedTypeSymbol { TypeArguments.IsEmpty: true } task } when !state.IsTask && task.IsTask() =>
                state.WhereDropped,
            IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ITranslatedQueryOperation
                or IConditionalAccessOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                or ICoalesceOperation => Follow(value.Parent, state, depth),
            IConditionalOperation choice => choice.Condition == value ? ValueFate.Seen : Follow(choice, state, depth),
            IAwaitOperation awaited => _functions.FollowAwait(awaited, state, depth),
            IReturnOperation => _functions.FollowReturn(value, state, depth),
            IExpressionStatementOperation statement => FateOfStatement(statement, value, state),
            IArgumentOperation { Parent: IInvocationOperation call } argument =>
                _calls.FollowCall(call, argument.Parameter, state, depth),
            IInvocationOperation call => _calls.FollowCall(call, null, state, depth),
            IPropertyReferenceOperation { Property: var property } => FateOfProperty(property, value.Parent.Syntax, state),
            IArrayInitializerOperation { Parent: { } array } => Follow(array, state, depth),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                _locals.FollowLocal(local, state, depth),
            ISimpleAssignmentOperation assignment when assignment.Value == value => _locals.FollowAssignment(assignment, state, depth),
            IForEachLoopOperation loop when loop.Collection == value => _locals.FollowItems(loop, state, depth),
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

    /// <summary>What becomes of what is put into a variable.</summary>
    public ValueFate FollowLocal(ILocalSymbol local, FlowState state, int depth) => _locals.FollowLocal(local, state, depth);

    /// <summary>What becomes of what is in a variable, with where that ends.</summary>
    public LocalFate FateOfLocal(ILocalSymbol local, SyntaxNode declared, FlowState state, int depth) =>
        new(_locals.FollowUses(local, declared, state, depth), _ends);

    /// <summary>Adds where a value ends.</summary>
    public void Add(IReadOnlyCollection<SyntaxNode> ends) => _ends.UnionWith(ends);

    /// <summary>Notes that a thread blocks there.</summary>
    public ValueFate Blocked(SyntaxNode end)
    {
        _ends.Add(end);
        return ValueFate.Blocked;
    }
}
