using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A ready action where the code around it expects the task of its send, or the response.</summary>
/// <param name="Action">The end of the chain, or the variable.</param>
/// <param name="Calls">What would send it.</param>
/// <param name="IsAwaited">Gets whether the response is expected, so that it has to be awaited.</param>
internal sealed record ForgottenSend(ExpressionSyntax Action, MissingCalls Calls, bool IsAwaited)
{
    /// <summary>Gets whether the code is complete with these calls: the task is of the type that is expected.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Gets whether it is a list of actions.</summary>
    public bool IsList { get; private init; }

    /// <summary>What is written there, as a message begins with it.</summary>
    public string Description
    {
        get
        {
            if (IsList)
            {
                return $"Each bulk action in '{CodeQuote.From(Action)}'";
            }

            return Action is IdentifierNameSyntax variable ? $"The bulk action in '{variable.Identifier.ValueText}'" : "This bulk action";
        }
    }

    /// <summary>What to write.</summary>
    public string Remedy
    {
        get
        {
            string action = Action is IdentifierNameSyntax variable ? variable.Identifier.ValueText : "…";
            string send = IsList ? $".Select(action => action{Calls.Show()})" : Calls.Show();
            return (IsAwaited ? "await " : "") + action + send;
        }
    }

    public static ForgottenSend? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax action, CancellationToken cancellationToken)
    {
        TypeInfo type = model.GetTypeInfo(action, cancellationToken);
        if (type.Type is not null && FactoryMethods.ItemOf(type.Type) is { } item && known.IsReady(item))
        {
            return FindOfList(model, known, action, type.Type, item, cancellationToken);
        }

        if (!known.IsReady(type.Type)
            || StageWalk.FindSend(known, type.Type!) is not { ReturnType: INamedTypeSymbol { TypeArguments: [var response] } } send)
        {
            return null;
        }

        ITypeSymbol? missing = FindMissing(model, action, type, cancellationToken);
        bool isTaskExpected = missing.IsTask()
            || (missing is null && IsTaskExpectedOf(model, action.WalkUpWrappers(), cancellationToken));
        if (!isTaskExpected && !response.Is(missing) && MayBeUnmet(model, action, cancellationToken))
        {
            missing = UnmetTypes.Find(model, action, type.Type!, cancellationToken)
                .FirstOrDefault(target => target.IsTask() || response.Is(target));
            isTaskExpected = missing.IsTask();
        }

        bool isResponseExpected = response.Is(missing);
        if (!isTaskExpected && !isResponseExpected && DroppedTask.Is(model, action, cancellationToken))
        {
            (isTaskExpected, isResponseExpected) = (true, DroppedTask.IsAwaited(action));
        }

        if ((!isTaskExpected && !isResponseExpected) || !ChainUse.IsBound(model, action, cancellationToken))
        {
            return null;
        }

        return new ForgottenSend(action, MissingCalls.From(model, known, action.SpanStart, [send]), isResponseExpected)
        {
            IsComplete = missing is null || isResponseExpected
                || model.Compilation.ClassifyConversion(send.ReturnType, missing).IsImplicit,
        };
    }

    private static ForgottenSend? FindOfList(
        SemanticModel model, KnownSymbols known, ExpressionSyntax list, ITypeSymbol type, ITypeSymbol action,
        CancellationToken cancellationToken)
    {
        if (!MayBeUnmet(model, list, cancellationToken)
            || StageWalk.FindSend(known, action) is not { } send
            || !UnmetTypes.Find(model, list, type, cancellationToken).Any(target => target.ItemOf().IsTask()))
        {
            return null;
        }

        return new ForgottenSend(list, MissingCalls.From(model, known, list.SpanStart, [send]), IsAwaited: false) { IsList = true };
    }

    // Where the type that is expected is not that of the value's own conversion.
    private static bool MayBeUnmet(SemanticModel model, ExpressionSyntax value, CancellationToken cancellationToken) =>
        value.WalkUpWrappers().Parent switch
        {
            ArgumentSyntax { Parent: TupleExpressionSyntax } or AnonymousFunctionExpressionSyntax or SelectClauseSyntax
                or ForEachStatementSyntax => true,
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => model.GetSymbolInfo(call, cancellationToken).Symbol is null,
            BinaryExpressionSyntax operation => operation.IsKind(SyntaxKind.CoalesceExpression),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } =>
                model.GetTypeInfo(list, cancellationToken).ConvertedType is null or { TypeKind: TypeKind.Error },
            _ => false,
        };

    // What the code asks for and the action does not become; of a choice or a list, what is asked of each part.
    private static ITypeSymbol? FindMissing(
        SemanticModel model, ExpressionSyntax action, TypeInfo type, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = action.WalkUpWrappers();
        while (whole.Parent is SwitchExpressionArmSyntax
            || (whole.Parent is ConditionalExpressionSyntax choice && choice.Condition != whole))
        {
            whole = whole.FirstAncestorOrSelf<ExpressionSyntax>(node => node != whole)!.WalkUpWrappers();
        }

        ITypeSymbol? expected = whole.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => Expected(list).ItemOf(),
            InitializerExpressionSyntax { Parent: ExpressionSyntax list } => Expected(list).ItemOf(),
            _ => whole == action.WalkUpWrappers() ? type.ConvertedType : Expected(whole),
        };
        bool isMissing = expected is { TypeKind: not TypeKind.Error }
            && !expected.Is(type.Type)
            && !model.Compilation.ClassifyConversion(type.Type!, expected).IsImplicit;
        return isMissing ? expected : null;

        ITypeSymbol? Expected(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).ConvertedType;
    }

    // Of an argument no overload takes; also as an item of a list, or as what a query makes of each item.
    private static bool IsTaskExpectedOf(SemanticModel model, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        while (value.Parent is LambdaExpressionSyntax lambda
            && TaskFlow.FindOuterCall(lambda) is { } query
            && query.CalledName()?.Identifier.ValueText == "Select")
        {
            value = query.CallsAfter().LastOrDefault()?.WalkUpWrappers() ?? query.WalkUpWrappers();
        }

        if (value.Parent is not ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument
            || model.GetSymbolInfo(call, cancellationToken) is not { Symbol: null, CandidateSymbols: var candidates })
        {
            return false;
        }

        return candidates.OfType<IMethodSymbol>()
            .Select(method => ChainUse.FindParameter(method, argument)?.Type)
            .Any(expected => expected.IsTask() || expected.ItemOf().IsTask());
    }
}
