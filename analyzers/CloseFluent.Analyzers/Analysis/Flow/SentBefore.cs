using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The sends that are made before another one in any case, where nothing happens in between but what keeps or writes a line: in
/// a statement before it, in the <c>try</c>, <c>using</c> or block before it, or in each branch of a choice.
/// </summary>
/// <param name="known">The library.</param>
/// <param name="isSend">Which calls are meant, as far as the text shows.</param>
internal sealed class SentBefore(KnownSymbols known, Func<InvocationExpressionSyntax, bool> isSend)
{
    private readonly List<InvocationExpressionSyntax> _otherwise = [];

    /// <summary>
    /// The sends, as far as the text shows, of which one is made, and those that are made in place of this one; none where that is
    /// not certain.
    /// </summary>
    public IReadOnlyList<InvocationExpressionSyntax> Find(InvocationExpressionSyntax call)
    {
        if (!isSend(call) || SendingStatement.RootOf(call) is not { } root)
        {
            return [];
        }

        // Of one statement the one that is written before.
        if (SendingStatement.FindLast(isSend, root, before: call) is { } beside)
        {
            return [beside];
        }

        if (root is not StatementSyntax statement)
        {
            return [];
        }

        for (StatementSyntax? before = Previous(statement); before is not null; before = Previous(before))
        {
            SyntaxSteps.Count();
            if (FindLast(SendingStatement.Parts(before)) is not [] and var sends)
            {
                return sends is null ? [] : [.. sends, .. _otherwise];
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
    private StatementSyntax? Previous(StatementSyntax statement)
    {
        switch (statement.Parent)
        {
            case BlockSyntax block when block.Statements.IndexOf(statement) is > 0 and var index:
                return block.Statements[index - 1];
            case BlockSyntax { Parent: FinallyClauseSyntax { Parent: TryStatementSyntax attempt } }:
                return attempt.Block;
            case BlockSyntax { Parent: BlockSyntax or CheckedStatementSyntax } block:
                return Previous(block.Parent as CheckedStatementSyntax ?? (StatementSyntax)block);
            case BlockSyntax { Parent: TryStatementSyntax attempt }:
                return Previous(attempt);
            case BlockSyntax { Parent: UsingStatementSyntax scope } when SendingStatement.IsHarmless(known, scope.Declaration)
                && SendingStatement.IsHarmless(known, scope.Expression):
                return Previous(scope);
            case BlockSyntax { Parent: LockStatementSyntax gate } when SendingStatement.IsHarmless(known, gate.Expression):
                return Previous(gate);
            case IfStatementSyntax or ElseClauseSyntax when ChoiceThatSends(statement) is { } choice:
                return Previous(choice);
            case BlockSyntax { Parent: IfStatementSyntax or ElseClauseSyntax } branch when ChoiceThatSends(branch) is { } choice:
                return Previous(choice);
            case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global
                when unit.Members.IndexOf(global) is > 0 and var index:
                return (unit.Members[index - 1] as GlobalStatementSyntax)?.Statement;
            default:
                return null;
        }
    }

    // The choice that a branch is of, where the other one begins with a send as well, which then has to be the same.
    private IfStatementSyntax? ChoiceThatSends(StatementSyntax branch)
    {
        SyntaxNode? around = branch.Parent is ElseClauseSyntax ? branch.Parent.Parent : branch.Parent;
        if (around is not IfStatementSyntax { Else.Statement: { } otherwise } choice
            || !SendingStatement.IsHarmless(known, choice.Condition))
        {
            return null;
        }

        foreach (SyntaxNode part in SendingStatement.Parts(branch == otherwise ? choice.Statement : otherwise).Reverse())
        {
            SyntaxSteps.Count();
            if (SendingStatement.IsStep(part) && SendingStatement.FindLast(isSend, part) is { } send)
            {
                _otherwise.Add(send);
                return choice;
            }

            if (!SendingStatement.IsStep(part) || !SendingStatement.IsHarmless(known, part))
            {
                return null;
            }
        }

        return null;
    }

    // The sends that some parts end with, of which one is made; none where they do nothing of note, null for anything else.
    private List<InvocationExpressionSyntax>? FindLast(IEnumerable<SyntaxNode> parts)
    {
        foreach (SyntaxNode part in parts)
        {
            SyntaxSteps.Count();
            if (FindLast(part) is not [] and var found)
            {
                return found;
            }
        }

        return [];
    }

    private List<InvocationExpressionSyntax>? FindLast(SyntaxNode part)
    {
        bool isStep = SendingStatement.IsStep(part);
        if (isStep && SendingStatement.FindLast(isSend, part) is { } send)
        {
            return [send];
        }

        if (Branches.Of(part) is { } branches)
        {
            return FindLastOfEach(branches);
        }

        return isStep && SendingStatement.IsHarmless(known, part) ? [] : null;
    }

    private List<InvocationExpressionSyntax>? FindLastOfEach(IEnumerable<IEnumerable<SyntaxNode>> branches)
    {
        List<InvocationExpressionSyntax> all = [];
        foreach (IEnumerable<SyntaxNode> branch in branches)
        {
            if (FindLast(branch) is not { Count: > 0 } found)
            {
                return null;
            }

            all.AddRange(found);
        }

        return all;
    }
}
