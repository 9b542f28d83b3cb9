using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The exception of a lost answer: which handlers it comes to, and what their conditions make of it.</summary>
internal sealed class CatchMatching(SemanticModel model, ITypeSymbol exception, CancellationToken cancellationToken)
{
    /// <summary>The handlers that it evidently can reach.</summary>
    public IEnumerable<CatchClauseSyntax> Handlers(TryStatementSyntax attempt)
    {
        foreach (CatchClauseSyntax handler in attempt.Catches)
        {
            if (handler.Declaration is { } caught && !Is(caught.Type))
            {
                continue;
            }

            ExpressionSyntax? filter = handler.Filter?.FilterExpression;
            CatchState state = new(handler);
            if (filter is null || CanBe(filter, true, state))
            {
                yield return handler;
            }

            if (filter is null || !CanBe(filter, false, state))
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// Determines whether a condition evidently can have an outcome. What hangs on the exception in a way unseen may not.
    /// </summary>
    public bool CanBe(ExpressionSyntax condition, bool outcome, CatchState state)
    {
        bool Part(ExpressionSyntax part) => CanBe(part, outcome, state);
        return condition.Unwrap() switch
        {
            PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression) =>
                CanBe(negation.Operand, !outcome, state),
            BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) =>
                outcome ? Part(both.Left) && Part(both.Right) : Part(both.Left) || Part(both.Right),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) =>
                outcome ? Part(either.Left) || Part(either.Right) : Part(either.Left) && Part(either.Right),
            BinaryExpressionSyntax { Right: TypeSyntax type } test
                when test.IsKind(SyntaxKind.IsExpression) && state.IsException(test.Left) => Is(type) == outcome,
            IsPatternExpressionSyntax test when state.IsException(test.Expression) => Fits(test.Pattern, outcome),
            ExpressionSyntax plain => state.Value(plain) is { } value ? value == outcome : !state.Tells(plain),
        };
    }

    private bool Fits(PatternSyntax pattern, bool outcome) => pattern switch
    {
        ParenthesizedPatternSyntax wrapped => Fits(wrapped.Pattern, outcome),
        UnaryPatternSyntax negation => Fits(negation.Pattern, !outcome),
        BinaryPatternSyntax two => two.IsKind(SyntaxKind.OrPattern) == outcome
            ? Fits(two.Left, outcome) || Fits(two.Right, outcome)
            : Fits(two.Left, outcome) && Fits(two.Right, outcome),
        TypePatternSyntax type => Is(type.Type) == outcome,
        ConstantPatternSyntax { Expression: { } type } => Is(type) == outcome,
        DeclarationPatternSyntax declared => Is(declared.Type) == outcome,
        RecursivePatternSyntax { Type: { } type } => !outcome && !Is(type),
        _ => false,
    };

    private bool Is(ExpressionSyntax type) =>
        model.GetSymbolInfo(type, cancellationToken).Symbol is ITypeSymbol named
        && exception.SelfAndBases().Contains(named, SymbolEqualityComparer.Default);
}
