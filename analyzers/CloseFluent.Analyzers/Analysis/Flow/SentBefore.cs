using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The sends that are made before another one in any case, where nothing happens in between but what keeps or writes a line: in
/// a statement before it, in the <c>try</c>, <c>using</c> or block before it, or in each branch of a choice.
/// </summary>
internal static class SentBefore
{
    /// <summary>The sends, as far as the text shows, of which one is made; none where that is not certain.</summary>
    public static IReadOnlyList<InvocationExpressionSyntax> Find(KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (!SentExpression.MayBe(known, call) || SendingStatement.RootOf(call) is not { } root)
        {
            return [];
        }

        // Of one statement the one that is written before.
        if (SendingStatement.FindLast(known, root, before: call) is { } beside)
        {
            return [beside];
        }

        if (root is not StatementSyntax statement)
        {
            return [];
        }

        for (StatementSyntax? before = Previous(known, statement); before is not null; before = Previous(known, before))
        {
            SyntaxSteps.Count();
            if (FindLast(known, before) is not { } sends)
            {
                return [];
            }

            if (sends.Count > 0)
            {
                return sends;
            }
        }

        return [];
    }

    /// <summary>Determines whether both send the same with the same client.</summary>
    public static bool IsSame(
        SemanticModel model, KnownSymbols known, SentExpression first, SentExpression second, CancellationToken cancellationToken)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        return same.AreEquivalent(first.Action, first.Call, second.Action, second.Call)
            && same.AreEquivalent(first.Client, first.Call, second.Client, second.Call);
    }

    // What is done before a statement, also before the block that it begins.
    private static StatementSyntax? Previous(KnownSymbols known, StatementSyntax statement)
    {
        switch (statement.Parent)
        {
            case BlockSyntax block when block.Statements.IndexOf(statement) is > 0 and var index:
                return block.Statements[index - 1];
            case BlockSyntax { Parent: FinallyClauseSyntax { Parent: TryStatementSyntax attempt } }:
                return attempt.Block;
            case BlockSyntax { Parent: BlockSyntax or CheckedStatementSyntax } block:
                return Previous(known, block.Parent as CheckedStatementSyntax ?? (StatementSyntax)block);
            case BlockSyntax { Parent: TryStatementSyntax attempt }:
                return Previous(known, attempt);
            case BlockSyntax { Parent: UsingStatementSyntax scope } when SendingStatement.IsHarmless(known, scope.Declaration)
                && SendingStatement.IsHarmless(known, scope.Expression):
                return Previous(known, scope);
            case BlockSyntax { Parent: LockStatementSyntax gate } when SendingStatement.IsHarmless(known, gate.Expression):
                return Previous(known, gate);
            case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global
                when unit.Members.IndexOf(global) is > 0 and var index:
                return (unit.Members[index - 1] as GlobalStatementSyntax)?.Statement;
            default:
                return null;
        }
    }

    // The sends that a statement ends with, of which one is made; none where it does nothing of note, null for anything else.
    private static IReadOnlyList<InvocationExpressionSyntax>? FindLast(KnownSymbols known, StatementSyntax statement)
    {
        switch (statement)
        {
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                return [];
            case ExpressionStatementSyntax or LocalDeclarationStatementSyntax when SendingStatement.FindLast(known, statement) is { } send:
                return [send];
            case ExpressionStatementSyntax or LocalDeclarationStatementSyntax:
                return SendingStatement.IsHarmless(known, statement) ? [] : null;
            case BlockSyntax block:
                return FindLast(known, block.Statements);
            case TryStatementSyntax attempt:
                return FindLast(known, attempt.Finally is null ? [attempt.Block] : [attempt.Block, attempt.Finally.Block]);
            case UsingStatementSyntax scope:
                return FindLast(known, scope.Statement);
            case LockStatementSyntax gate:
                return FindLast(known, gate.Statement);
            case CheckedStatementSyntax whole:
                return FindLast(known, whole.Block);
            case IfStatementSyntax { Else.Statement: { } otherwise } choice:
                return FindLastOfEach(known, [[choice.Statement], [otherwise]]);
            case SwitchStatementSyntax choice when choice.Sections.Any(section => section.Labels.Any(
                label => label is DefaultSwitchLabelSyntax)):
                return FindLastOfEach(known, choice.Sections.Select(
                    section => section.Statements.Where(part => part is not BreakStatementSyntax)));
            default:
                return null;
        }
    }

    private static IReadOnlyList<InvocationExpressionSyntax>? FindLast(KnownSymbols known, IEnumerable<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements.Reverse())
        {
            SyntaxSteps.Count();
            if (FindLast(known, statement) is not [] and var found)
            {
                return found;
            }
        }

        return [];
    }

    private static List<InvocationExpressionSyntax>? FindLastOfEach(
        KnownSymbols known, IEnumerable<IEnumerable<StatementSyntax>> branches)
    {
        List<InvocationExpressionSyntax> all = [];
        foreach (IEnumerable<StatementSyntax> branch in branches)
        {
            if (FindLast(known, branch) is not { Count: > 0 } found)
            {
                return null;
            }

            all.AddRange(found);
        }

        return all;
    }
}
