using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>Follows a value through a local variable, to each of its uses.</summary>
internal sealed class LocalFlow(SemanticModel model, ValueFlow flow, CancellationToken cancellationToken)
{
    // Many values may be put into one list, of which each asks what becomes of it.
    private static readonly KeptByModel<(SyntaxNode Declared, FlowState State, int Depth), LocalFate> s_fates = new();

    public ValueFate FollowAssignment(ISimpleAssignmentOperation assignment, FlowState state, int depth)
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

    public ValueFate FollowItems(IForEachLoopOperation loop, FlowState state, int depth)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var item }
            && UsesOf(item, loop.Syntax).Count > 0)
        {
            return FollowLocal(item, state with { IsLazy = false }, depth);
        }

        return ValueFate.Seen;
    }

    public ValueFate FollowLocal(ILocalSymbol local, FlowState state, int depth)
    {
        if (local.RefKind != RefKind.None
            || local.Name.Trim('_').Length == 0
            || local.DeclaringSyntaxReferences is not [var declaration])
        {
            return ValueFate.Seen;
        }

        SyntaxNode declared = declaration.GetSyntax(cancellationToken);
        LocalFate kept = s_fates.GetOrAdd(
            model, (declared, state, depth), _ => new ValueFlow(model, cancellationToken).FateOfLocal(local, declared, state, depth));
        flow.Add(kept.Ends);
        return kept.Fate;
    }

    /// <summary>What becomes of what is in a variable, worked out anew.</summary>
    public ValueFate FollowUses(ILocalSymbol local, SyntaxNode declared, FlowState state, int depth)
    {
        SyntaxNode scope = declared is ForEachStatementSyntax ? declared : declared.DeclarationScope();
        ValueFate worst = state.WhereDropped;
        foreach (ILocalReferenceOperation use in UsesOf(local, scope))
        {
            ValueFate fate = flow.Follow(use, state, depth - 1);
            if (fate == ValueFate.Seen)
            {
                return fate;
            }

            worst = fate is ValueFate.Blocked or ValueFate.Unawaitable ? fate : worst;
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
                && !(use.Parent is IInvocationOperation call && call.Instance == use && CallFlow.IsFill(call)))
            {
                uses.Add(use);
            }
        }

        return uses;
    }
}
