using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The exception of an unknown outcome: which handlers it reaches, and what conditions make of it.</summary>
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
            if (filter is null || CanBe(filter, true, handler))
            {
                yield return handler;
            }

            if (filter is null || !CanBe(filter, false, handler))
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// Determines whether a condition evidently can have an outcome. What depends on the exception or the send unseen may
    /// not.
    /// </summary>
    public bool CanBe(ExpressionSyntax condition, bool outcome, CatchClauseSyntax handler)
    {
        bool Part(ExpressionSyntax part) => CanBe(part, outcome, handler);

        return condition.Unwrap() switch
        {
            PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression) =>
                CanBe(negation.Operand, !outcome, handler),
            BinaryExpressionSyntax two when two.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression =>
                two.IsKind(SyntaxKind.LogicalAndExpression) == outcome
                    ? Part(two.Left) && Part(two.Right)
                    : Part(two.Left) || Part(two.Right),
            BinaryExpressionSyntax { Right: TypeSyntax type } test
                when test.IsKind(SyntaxKind.IsExpression) && IsException(test.Left, handler) => Is(type) == outcome,
            IsPatternExpressionSyntax test when IsException(test.Expression, handler) => Fits(test.Pattern, outcome),
            ExpressionSyntax plain => !MayReveal(plain, handler),
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

    private static bool IsException(ExpressionSyntax expression, CatchClauseSyntax handler) =>
        expression.Unwrap() is IdentifierNameSyntax name
        && name.Identifier.ValueText == handler.Declaration?.Identifier.ValueText;

    private static bool MayReveal(ExpressionSyntax expression, CatchClauseSyntax handler) =>
        expression.DescendantNodesAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax or AwaitExpressionSyntax => true,
            IdentifierNameSyntax name => IsException(name, handler) || IsSetBetween(name.Identifier.ValueText, handler),
            _ => false,
        });

    // By the attempt or its handler; a counter says nothing of what became of the send.
    private static bool IsSetBetween(string variable, CatchClauseSyntax handler) => handler.Parent!.DescendantNodes()
        .Where(node => AssignedNames.In(node).Contains(variable) && !IsCounting(node))
        .Any(node => node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } other
            || other == handler
            || other.Parent != handler.Parent);

    private static bool IsCounting(SyntaxNode write) =>
        write is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            or VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax }
        || (write is AssignmentExpressionSyntax && !write.IsKind(SyntaxKind.SimpleAssignmentExpression));
}
