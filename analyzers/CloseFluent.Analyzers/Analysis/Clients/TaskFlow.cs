using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Follows a task, or what contains tasks, to where someone waits for it or the client is gone.</summary>
internal sealed class TaskFlow(SemanticModel model, DisposedClient client, CancellationToken cancellationToken)
{
    private const int LongestFlow = 8;

    private static readonly HashSet<string> s_fills = ["Add", "Enqueue", "Push", "AddLast", "AddFirst"];

    private readonly List<ExpressionSyntax?> _returnedTasks = [];

    private enum Fate
    {
        /// <summary>Nothing is known of it.</summary>
        Unknown,

        /// <summary>It is waited for, or someone may see to it.</summary>
        Observed,

        /// <summary>It is still under way when the client is disposed.</summary>
        Escaped,
    }

    /// <summary>What is returned inside the scope; null for any other way out.</summary>
    public IReadOnlyList<ExpressionSyntax?> ReturnedTasks => _returnedTasks;

    /// <summary>Determines whether it is a task, a stream of values, or a list of such.</summary>
    public static bool IsUnfinished(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsUnfinished(array.ElementType),
        INamedTypeSymbol named => named.Name is "Task" or "ValueTask" or "IAsyncEnumerable" or "ConfiguredTaskAwaitable"
                or "ConfiguredValueTaskAwaitable" or "ConfiguredCancelableAsyncEnumerable"
            || named.AllInterfaces.Append(named).Any(baseType =>
                baseType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                && baseType.TypeArguments[0] is INamedTypeSymbol { Name: "Task" or "ValueTask" }),
        _ => false,
    };

    /// <summary>The call that a lambda is passed to, or null.</summary>
    public static InvocationExpressionSyntax? FindOuterCall(SyntaxNode function)
    {
        if (function is AnonymousFunctionExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outerCall },
            })
        {
            return outerCall;
        }

        return null;
    }

    public bool Escapes(ExpressionSyntax task) => Follow(task, LongestFlow) == Fate.Escaped;

    private Fate Follow(ExpressionSyntax value, int depth)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        if (depth == 0)
        {
            return Fate.Observed;
        }

        if (whole.EnclosingFunction() is var function && function != client.Function)
        {
            if (function is LocalFunctionStatementSyntax local)
            {
                return FollowAll(function.Parent!.UsesOf(local.Identifier.ValueText)
                    .Select(use => use.Invocation()).OfType<InvocationExpressionSyntax>(), depth);
            }

            if (FindOuterCall(function) is { } outerCall)
            {
                return FollowCarrier(outerCall, depth);
            }

            return IsReturned(function) ? Escape(null) : Fate.Observed;
        }

        return BlockingUse.Find(whole) is { } blocking ? FateOfAwait(blocking) : whole.Parent switch
        {
            AwaitExpressionSyntax or ForEachStatementSyntax => FateOfAwait(whole),
            MemberAccessExpressionSyntax access =>
                FollowCarrier(access.Name.Invocation() ?? (ExpressionSyntax)access, depth),
            ArgumentSyntax argument => FollowArgument(argument, depth),
            ExpressionElementSyntax or SpreadElementSyntax or SwitchExpressionArmSyntax =>
                Follow((ExpressionSyntax)whole.Parent.Parent!, depth - 1),
            InitializerExpressionSyntax { Parent: ExpressionSyntax created } => Follow(created, depth - 1),
            ConditionalExpressionSyntax or CastExpressionSyntax => Follow((ExpressionSyntax)whole.Parent, depth - 1),
            BinaryExpressionSyntax choice when choice.IsKind(SyntaxKind.CoalesceExpression) => Follow(choice, depth - 1),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                FollowVariable(variable.Identifier.ValueText, model.GetDeclaredSymbol(variable, cancellationToken), depth),
            AssignmentExpressionSyntax assignment when assignment.Right == whole => FollowAssignment(assignment, depth),
            ReturnStatementSyntax => FateOfReturn(whole),
            _ => FateOfUnknownUse(whole),
        };
    }

    private Fate FollowCarrier(ExpressionSyntax call, int depth) =>
        IsUnfinished(model.GetTypeInfo(call, cancellationToken).Type) ? Follow(call, depth - 1) : FateOfUnknownUse(call);

    // tasks.Add(task) leaves it in the list.
    private Fate FollowArgument(ArgumentSyntax argument, int depth) => argument.Parent is TupleExpressionSyntax tuple
        ? Follow(tuple, depth - 1)
        : FollowPassed(argument, depth);

    private Fate FollowPassed(ArgumentSyntax argument, int depth) => argument.Parent?.Parent switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax add } when s_fills.Contains(add.Name.Identifier.ValueText) =>
            FollowVariable(LastName(add.Expression), model.GetSymbolInfo(add.Expression, cancellationToken).Symbol, depth),
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax =>
            FollowCarrier((ExpressionSyntax)argument.Parent.Parent, depth),
        _ => FateOfUnknownUse(argument),
    };

    // tasks[i] = task leaves it in the list, and what is discarded at the end is under way when the client is disposed.
    private Fate FollowAssignment(AssignmentExpressionSyntax assignment, int depth)
    {
        ExpressionSyntax target = assignment.Left is ElementAccessExpressionSyntax element ? element.Expression : assignment.Left;
        ISymbol? variable = model.GetSymbolInfo(target, cancellationToken).Symbol;
        return variable is IDiscardSymbol && IsInside(assignment) && IsAtEnd(assignment)
            ? Escape(null)
            : FollowVariable(LastName(target), variable, depth);
    }

    // Whether nothing is done any more before the client is disposed.
    private bool IsAtEnd(SyntaxNode node)
    {
        for (SyntaxNode current = node; current.Parent is { } outer && client.Scope.Contains(current.Span); current = outer)
        {
            SyntaxSteps.Count();
            bool goesOn = outer switch
            {
                BlockSyntax block => block.Statements.Last() != current,
                GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.Last() != outer,
                TryStatementSyntax or SwitchSectionSyntax or WhileStatementSyntax or DoStatementSyntax => true,
                _ => false,
            };
            if (goesOn)
            {
                return false;
            }
        }

        return !client.OutlivesReturn;
    }

    private bool IsReturned(SyntaxNode function) => function is LambdaExpressionSyntax lambda
        && lambda.EnclosingFunction() == client.Function
        && lambda.WalkUpWrappers().Parent is ReturnStatementSyntax
        && IsInside(lambda)
        && !client.OutlivesReturn;

    private Fate FollowVariable(string? name, ISymbol? variable, int depth)
    {
        if (name is null || variable is null or IDiscardSymbol)
        {
            return Fate.Observed;
        }

        IdentifierNameSyntax[] uses = [.. SyntaxIndex.Of(client.Function).Identifiers(name, client.Function.Span)
            .Select(token => token.Parent).OfType<IdentifierNameSyntax>()
            .Where(use => !IsFilled(use)
                && model.GetSymbolInfo(use, cancellationToken).Symbol.Is(variable))];
        if (variable is ILocalSymbol { RefKind: RefKind.None })
        {
            return FollowAll(uses, depth);
        }

        // What others can see lives on; where it is looked at here, that may be to wait for it.
        bool isKept = variable is IFieldSymbol or IPropertySymbol or IParameterSymbol && !uses.Any(use => client.Scope.Contains(use.Span));
        return isKept ? Escape(null) : Fate.Observed;
    }

    private static bool IsFilled(IdentifierNameSyntax use)
    {
        SyntaxNode whole = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        if (whole.Parent is ElementAccessExpressionSyntax element && element.Expression == whole)
        {
            whole = element;
        }

        if (whole.Parent is AssignmentExpressionSyntax assignment)
        {
            return assignment.Left == whole;
        }

        return whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && s_fills.Contains(name);
    }

    private Fate FollowAll(IEnumerable<ExpressionSyntax> values, int depth)
    {
        Fate[] fates = [.. values.Select(value => Follow(value, depth - 1))];
        if (fates.Contains(Fate.Observed))
        {
            return Fate.Observed;
        }

        if (fates.Contains(Fate.Escaped))
        {
            return Fate.Escaped;
        }

        return Fate.Unknown;
    }

    private bool IsInside(SyntaxNode node) => client.Scope.Contains(node.Span);

    private Fate FateOfUnknownUse(SyntaxNode node) => IsInside(node) ? Fate.Observed : Fate.Unknown;

    private Fate FateOfAwait(SyntaxNode node) => IsInside(node) ? Fate.Observed : FateAfterScope(node);

    private Fate FateOfReturn(ExpressionSyntax value)
    {
        if (!IsInside(value))
        {
            return FateAfterScope(value);
        }

        if (client.OutlivesReturn)
        {
            return Fate.Observed;
        }

        return Escape(value);
    }

    private Fate FateAfterScope(SyntaxNode node) => node.SpanStart >= client.Scope.End ? Escape(null) : Fate.Unknown;

    private Fate Escape(ExpressionSyntax? returned)
    {
        _returnedTasks.Add(returned);
        return Fate.Escaped;
    }

    private static string? LastName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
