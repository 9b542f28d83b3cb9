using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The exception of an unknown outcome: which handlers of a try it reaches, and which conditions let it pass.</summary>
internal sealed class CatchMatching(
    SemanticModel model, ITypeSymbol exception, TryStatementSyntax attempt, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> s_clocks = ["Now", "UtcNow", "Today", "KeyAvailable"];

    private static readonly KeptBySyntax<HashSet<string>> s_setNames = new(FindSetNames);
    private static readonly KeptByModel<TryStatementSyntax, HashSet<CatchClauseSyntax>> s_reached = new();

    /// <summary>The innermost try around a call that handles what the call throws; null where its function has none.</summary>
    public static TryStatementSyntax? FindAttempt(InvocationExpressionSyntax call) => call.AncestorsInFunction()
        .OfType<TryStatementSyntax>()
        .FirstOrDefault(attempt => attempt.Block.Span.Contains(call.Span) && attempt.Catches.Count > 0);

    /// <summary>The code whose variables may say what became of the send.</summary>
    public SyntaxNode Scope => (SyntaxNode?)LoopIteration.FindLoop(attempt) ?? attempt;

    /// <summary>The handlers that it evidently can reach.</summary>
    public IReadOnlyCollection<CatchClauseSyntax> Handlers() => Reached;

    /// <summary>Determines whether it evidently can reach a handler.</summary>
    public bool Reaches(CatchClauseSyntax handler) => Reached.Contains(handler);

    // The exception is the same in every question.
    private HashSet<CatchClauseSyntax> Reached => s_reached.GetOrAdd(model, attempt, _ => [.. FindHandlers()]);

    private IEnumerable<CatchClauseSyntax> FindHandlers()
    {
        foreach (CatchClauseSyntax handler in attempt.Catches.Where(each => each.Declaration is null || Is(each.Declaration.Type)))
        {
            ExpressionSyntax? filter = handler.Filter?.FilterExpression;
            if (filter is null || CanBe(filter, true))
            {
                yield return handler;
            }

            if (filter is null || !CanBe(filter, false))
            {
                yield break;
            }
        }
    }

    /// <summary>Determines whether a condition evidently can have an outcome.</summary>
    public bool CanBe(ExpressionSyntax condition, bool outcome) => condition.Unwrap() switch
    {
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => CanBe(not.Operand, !outcome),
        BinaryExpressionSyntax { Right: TypeSyntax type } test when IsCaught(test.Left) => Is(type) == outcome,
        BinaryExpressionSyntax two when two.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression =>
            Join(two.IsKind(SyntaxKind.LogicalAndExpression) == outcome, CanBe(two.Left, outcome), CanBe(two.Right, outcome)),
        IsPatternExpressionSyntax test when IsCaught(test.Expression) => Fits(test.Pattern, outcome),
        ExpressionSyntax other => !other.DescendantsAndSelf().Any(MayReveal),
    };

    private bool Fits(PatternSyntax pattern, bool outcome) => pattern switch
    {
        UnaryPatternSyntax not => Fits(not.Pattern, !outcome),
        BinaryPatternSyntax two =>
            Join(two.IsKind(SyntaxKind.AndPattern) == outcome, Fits(two.Left, outcome), Fits(two.Right, outcome)),
        TypePatternSyntax type => Is(type.Type) == outcome,
        ConstantPatternSyntax type => Is(type.Expression) == outcome,
        DeclarationPatternSyntax declared => Is(declared.Type) == outcome,
        RecursivePatternSyntax { Type: { } type } => !outcome && !Is(type),
        _ => false,
    };

    private static bool Join(bool needsBoth, bool left, bool right) => needsBoth ? left && right : left || right;

    private bool Is(ExpressionSyntax type) => model.GetSymbolInfo(type, cancellationToken).Symbol is ITypeSymbol named
        && exception.SelfAndBases().Contains(named, SymbolEqualityComparer.Default);

    private bool IsCaught(ExpressionSyntax expression) =>
        model.GetSymbolInfo(expression.Unwrap(), cancellationToken).Symbol?.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax(cancellationToken) is CatchDeclarationSyntax;

    private bool MayReveal(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax or AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax access => s_clocks.Contains(access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => s_setNames.Of(Scope).Contains(name.Identifier.ValueText) || IsCaught(name),
        _ => false,
    };

    // What the attempt or its loop sets; a counter reveals nothing of what became of the send.
    private static HashSet<string> FindSetNames(SyntaxNode code) => [.. code.Descendants()
        .Where(node => node is not (PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
                or VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax })
            && (node is not AssignmentExpressionSyntax || node.IsKind(SyntaxKind.SimpleAssignmentExpression)))
        .SelectMany(AssignedNames.In)];
}
