using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Whether a call is made only where a verdict that was asked for before is good.</summary>
internal sealed class Verdict(
    SemanticModel model, string verdict, InvocationExpressionSyntax guarded, CancellationToken cancellationToken)
{
    private const int LongestFlow = 3;

    public bool Guards => guarded.EnclosingMember().DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.SpanStart < guarded.SpanStart && !call.Span.Contains(guarded.Span) && Gives(call))
        .Any(call => Guard(call, isGood: true, LongestFlow));

    // The verdict itself, or a method of the user's own that asks for it.
    private bool Gives(InvocationExpressionSyntax call) => call.CalledName()?.Identifier.ValueText == verdict
        || (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax(cancellationToken) is var source
            && !source.Span.Contains(guarded.Span)
            && source.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Any(inner => inner.CalledName()?.Identifier.ValueText == verdict));

    // Followed to where it decides; good says whether a true value means that the delivery is genuine.
    private bool Guard(ExpressionSyntax value, bool isGood, int depth)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        return whole.Parent switch
        {
            _ when depth == 0 => true,
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => Guard(not, !isGood, depth),
            AwaitExpressionSyntax awaited => Guard(awaited, isGood, depth),
            BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) =>
                isGood && (both.Right.Span.Contains(guarded.Span) || Guard(both, true, depth)),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) =>
                !isGood && (either.Right.Span.Contains(guarded.Span) || Guard(either, false, depth)),
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax literal } same when same.IsKind(SyntaxKind.EqualsExpression) =>
                Guard(same, isGood == literal.IsKind(SyntaxKind.TrueLiteralExpression), depth),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal } } same =>
                Guard(same, isGood == literal.IsKind(SyntaxKind.TrueLiteralExpression), depth),
            ConditionalExpressionSyntax choice when choice.Condition == whole =>
                (isGood ? choice.WhenTrue : choice.WhenFalse).Span.Contains(guarded.Span),
            IfStatementSyntax decision => Decides(decision, isGood),
            WhileStatementSyntax loop => isGood && loop.Statement.Span.Contains(guarded.Span),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                IsRead(variable.Identifier.ValueText, isGood, depth),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" } name } =>
                IsRead(name.Identifier.ValueText, isGood, depth),
            // An own method may throw; that of the library gives its verdict and goes on.
            ExpressionStatementSyntax => (whole is InvocationExpressionSyntax call
                    && call.CalledName()?.Identifier.ValueText != verdict)
                || whole is AwaitExpressionSyntax,
            AssignmentExpressionSyntax => false,

            // Handed to somebody who may refuse.
            _ => true,
        };
    }

    private bool IsRead(string variable, bool isGood, int depth) => guarded.EnclosingMember().UsesOf(variable)
        .Where(use => use.Parent is not AssignmentExpressionSyntax)
        .Any(use => use.SpanStart < guarded.SpanStart && Guard(use, isGood, depth - 1));

    private bool Decides(IfStatementSyntax decision, bool isGood)
    {
        StatementSyntax? good = isGood ? decision.Statement : decision.Else?.Statement;
        StatementSyntax? bad = isGood ? decision.Else?.Statement : decision.Statement;
        return (good is not null && good.Span.Contains(guarded.Span))
            || (bad is not null && Leaves(bad) && decision.Span.End <= guarded.SpanStart
                && decision.Parent!.Span.Contains(guarded.Span));
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        IfStatementSyntax choice => choice.Else is { } other && Leaves(choice.Statement) && Leaves(other.Statement),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax end => end.IsKind(SyntaxKind.YieldBreakStatement),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } =>
            call.CalledName()?.Identifier.ValueText is "Exit" or "FailFast",
        _ => false,
    };
}
