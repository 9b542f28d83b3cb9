using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Determines whether a call is made only where a verdict that was asked for before is good.</summary>
internal sealed class VerdictGuard(
    SemanticModel model, string verdict, InvocationExpressionSyntax guarded, CancellationToken cancellationToken)
{
    private const int LongestFlow = 3;

    private static readonly KeptByModel<(SyntaxNode Member, string Verdict), VerdictCall[]> s_verdicts = new();

    public bool IsGuarded => s_verdicts.GetOrAdd(model, (guarded.EnclosingMember(), verdict), key => [.. FindVerdicts(key.Member)])
        .TakeWhile(asked => asked.Call.SpanStart < guarded.SpanStart)
        .Where(asked => !asked.Call.Span.Contains(guarded.Span) && asked.Source?.Span.Contains(guarded.Span) != true)
        .Any(asked => GuardsCall(asked.Call, isGood: true, LongestFlow));

    // The verdict itself, or a method of the user's own that asks for it.
    private IEnumerable<VerdictCall> FindVerdicts(SyntaxNode member)
    {
        foreach (InvocationExpressionSyntax call in member.Descendants().OfType<InvocationExpressionSyntax>())
        {
            if (call.CalledName()?.Identifier.ValueText == verdict)
            {
                yield return new VerdictCall(call, null);
            }
            else if (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: [var declaration] }
                && declaration.GetSyntax(cancellationToken) is var source
                && source.Descendants().OfType<InvocationExpressionSyntax>()
                    .Any(inner => inner.CalledName()?.Identifier.ValueText == verdict))
            {
                yield return new VerdictCall(call, source);
            }
        }
    }

    // Followed to where it decides; good says whether a true value means that the delivery is genuine.
    private bool GuardsCall(ExpressionSyntax value, bool isGood, int depth)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        return whole.Parent switch
        {
            _ when depth == 0 => true,
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => GuardsCall(
                not, !isGood, depth),
            AwaitExpressionSyntax awaited => GuardsCall(awaited, isGood, depth),
            BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) =>
                isGood && (both.Right.Span.Contains(guarded.Span) || GuardsCall(both, true, depth)),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) =>
                !isGood && (either.Right.Span.Contains(guarded.Span) || GuardsCall(either, false, depth)),
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax literal } same when same.IsKind(
                SyntaxKind.EqualsExpression) =>
                GuardsCall(same, isGood == literal.IsKind(SyntaxKind.TrueLiteralExpression), depth),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal } } same =>
                GuardsCall(same, isGood == literal.IsKind(SyntaxKind.TrueLiteralExpression), depth),
            ConditionalExpressionSyntax choice when choice.Condition == whole =>
                (isGood ? choice.WhenTrue : choice.WhenFalse).Span.Contains(guarded.Span),
            IfStatementSyntax decision => Decides(decision, isGood),
            WhileStatementSyntax loop => isGood && loop.Statement.Span.Contains(guarded.Span),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                IsCheckedLater(variable.Identifier.ValueText, isGood, depth),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" } name } =>
                IsCheckedLater(name.Identifier.ValueText, isGood, depth),
            // An own method may throw; that of the library gives its verdict and goes on.
            ExpressionStatementSyntax => (whole is InvocationExpressionSyntax call
                    && call.CalledName()?.Identifier.ValueText != verdict)
                || whole is AwaitExpressionSyntax,
            AssignmentExpressionSyntax => false,

            // Handed to someone who may refuse.
            _ => true,
        };
    }

    private bool IsCheckedLater(string variable, bool isGood, int depth) => guarded.EnclosingMember().UsesOf(variable)
        .Where(use => use.Parent is not AssignmentExpressionSyntax)
        .Any(use => use.SpanStart < guarded.SpanStart && GuardsCall(use, isGood, depth - 1));

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
