using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Follows a task, or what holds tasks, to where somebody waits for it or the client is gone.</summary>
internal sealed class TaskFlow(SemanticModel model, DisposedClient client, CancellationToken cancellationToken)
{
    private const int LongestFlow = 8;

    private readonly List<ExpressionSyntax?> _given = [];

    private enum Fate
    {
        /// <summary>Nothing is known of it.</summary>
        Open,

        /// <summary>It is waited for, or somebody may see to it.</summary>
        Settled,

        /// <summary>It is still under way when the client is disposed.</summary>
        Given,
    }

    /// <summary>What is returned inside the scope; null for any other way out.</summary>
    public IReadOnlyList<ExpressionSyntax?> Given => _given;

    /// <summary>Whether it is a task, a stream of values, or a list of such.</summary>
    public static bool IsUnfinished(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsUnfinished(array.ElementType),
        INamedTypeSymbol named => named.Name is "Task" or "ValueTask" or "IAsyncEnumerable" or "ConfiguredTaskAwaitable"
                or "ConfiguredValueTaskAwaitable" or "ConfiguredCancelableAsyncEnumerable"
            || named.AllInterfaces.Append(named).Any(one =>
                one.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                && one.TypeArguments[0] is INamedTypeSymbol { Name: "Task" or "ValueTask" }),
        _ => false,
    };

    /// <summary>The call that a lambda is handed to, or null.</summary>
    public static InvocationExpressionSyntax? TakerOf(SyntaxNode function) =>
        function is AnonymousFunctionExpressionSyntax
        {
            Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker },
        }
            ? taker
            : null;

    public bool IsGivenAway(ExpressionSyntax task) => Follow(task, LongestFlow) == Fate.Given;

    private Fate Follow(ExpressionSyntax value, int depth)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        if (depth == 0)
        {
            return Fate.Settled;
        }

        if (whole.EnclosingFunction() is var function && function != client.Function)
        {
            return function is LocalFunctionStatementSyntax local
                ? All(function.Parent!.UsesOf(local.Identifier.ValueText)
                    .Select(use => use.Invocation()).OfType<InvocationExpressionSyntax>(), depth)
                : TakerOf(function) is { } taker ? FollowCarrier(taker, depth) : Fate.Settled;
        }

        return BlockingUse.Find(whole) is { } blocking ? Awaited(blocking) : whole.Parent switch
        {
            AwaitExpressionSyntax or ForEachStatementSyntax => Awaited(whole),
            MemberAccessExpressionSyntax access =>
                access.Name.Invocation() is { } call ? FollowCarrier(call, depth) : Seen(whole),
            ArgumentSyntax argument => FollowArgument(argument, depth),
            ExpressionElementSyntax or SpreadElementSyntax or SwitchExpressionArmSyntax =>
                Follow((ExpressionSyntax)whole.Parent.Parent!, depth - 1),
            InitializerExpressionSyntax { Parent: ExpressionSyntax made } => Follow(made, depth - 1),
            ConditionalExpressionSyntax or CastExpressionSyntax => Follow((ExpressionSyntax)whole.Parent, depth - 1),
            BinaryExpressionSyntax choice when choice.IsKind(SyntaxKind.CoalesceExpression) => Follow(choice, depth - 1),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                FollowVariable(variable.Identifier.ValueText, model.GetDeclaredSymbol(variable, cancellationToken), depth),
            AssignmentExpressionSyntax assignment when assignment.Right == whole =>
                FollowVariable(LastName(assignment.Left), model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, depth),
            ReturnStatementSyntax => Returned(whole),
            _ => Seen(whole),
        };
    }

    private Fate FollowCarrier(ExpressionSyntax call, int depth) =>
        IsUnfinished(model.GetTypeInfo(call, cancellationToken).Type) ? Follow(call, depth - 1) : Seen(call);

    // tasks.Add(task) leaves it in the list.
    private Fate FollowArgument(ArgumentSyntax argument, int depth) => argument.Parent?.Parent switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } add } =>
            FollowVariable(LastName(add.Expression), model.GetSymbolInfo(add.Expression, cancellationToken).Symbol, depth),
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax =>
            FollowCarrier((ExpressionSyntax)argument.Parent.Parent, depth),
        _ => Seen(argument),
    };

    private Fate FollowVariable(string? name, ISymbol? variable, int depth)
    {
        if (name is null || variable is null or IDiscardSymbol)
        {
            return Fate.Settled;
        }

        IdentifierNameSyntax[] uses = [.. client.Function.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == name && !IsFilled(use)
                && model.GetSymbolInfo(use, cancellationToken).Symbol.Is(variable))];
        if (variable is ILocalSymbol { RefKind: RefKind.None })
        {
            return All(uses, depth);
        }

        // What others can see lives on; where it is looked at here, that may be to wait for it.
        bool isKept = variable is IFieldSymbol or IPropertySymbol && !uses.Any(use => client.Scope.Contains(use.Span));
        return isKept ? Give(null) : Fate.Settled;
    }

    private static bool IsFilled(IdentifierNameSyntax use)
    {
        SyntaxNode whole = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return whole.Parent is AssignmentExpressionSyntax assignment
            ? assignment.Left == whole
            : whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" };
    }

    private Fate All(IEnumerable<ExpressionSyntax> values, int depth)
    {
        Fate[] fates = [.. values.Select(value => Follow(value, depth - 1))];
        return fates.Contains(Fate.Settled) ? Fate.Settled
            : fates.Contains(Fate.Given) ? Fate.Given
            : Fate.Open;
    }

    private bool IsInside(SyntaxNode node) => client.Scope.Contains(node.Span);

    private Fate Seen(SyntaxNode node) => IsInside(node) ? Fate.Settled : Fate.Open;

    private Fate Awaited(SyntaxNode node) => IsInside(node) ? Fate.Settled : After(node);

    private Fate Returned(ExpressionSyntax value) => !IsInside(value) ? After(value)
        : client.OutlivesReturn ? Fate.Settled
        : Give(value);

    private Fate After(SyntaxNode node) => node.SpanStart >= client.Scope.End ? Give(null) : Fate.Open;

    private Fate Give(ExpressionSyntax? returned)
    {
        _given.Add(returned);
        return Fate.Given;
    }

    private static string? LastName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
