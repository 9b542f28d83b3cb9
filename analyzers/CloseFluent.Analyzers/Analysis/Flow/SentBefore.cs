using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The sends that are made before another one in any case, where nothing happens in between but what keeps or writes a line: in
/// a statement before it, in the <c>try</c>, <c>using</c> or block before it, or in each branch of a choice.
/// </summary>
internal static class SentBefore
{
    private static readonly KeptBySyntax<InvocationExpressionSyntax[]> s_calls = new(root =>
        [.. root.DescendantsInFunction().OfType<InvocationExpressionSyntax>().Where(call => RootOf(call) == root)]);

    /// <summary>The sends, as far as the text shows, of which one is made; none where that is not certain.</summary>
    public static IReadOnlyList<InvocationExpressionSyntax> Find(KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (!SentExpression.MayBe(known, call) || RootOf(call) is not { } root)
        {
            return [];
        }

        // Of one statement the one that is written before.
        if (LastSend(known, root, before: call) is { } beside)
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

    /// <summary>The statement that makes the call in any case, once, or the expression that is all of a function.</summary>
    public static SyntaxNode? RootOf(InvocationExpressionSyntax call)
    {
        SyntaxNode root = call;
        foreach (SyntaxNode ancestor in call.AncestorsInFunction())
        {
            if (PathFromCatch.IsChoice(ancestor))
            {
                return null;
            }

            root = ancestor;
            if (ancestor is StatementSyntax)
            {
                return IsPlain(ancestor) ? ancestor : null;
            }
        }

        return root;
    }

    private static bool IsPlain(SyntaxNode statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        or ReturnStatementSyntax or YieldStatementSyntax { Expression: not null };

    private static InvocationExpressionSyntax? LastSend(
        KnownSymbols known, SyntaxNode root, InvocationExpressionSyntax? before = null)
    {
        InvocationExpressionSyntax[] calls = s_calls.Of(root);
        for (int index = (before is null ? calls.Length : Array.IndexOf(calls, before)) - 1; index >= 0; index--)
        {
            if (SentExpression.MayBe(known, calls[index]))
            {
                return calls[index];
            }
        }

        return null;
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
            case BlockSyntax { Parent: UsingStatementSyntax scope } when IsHarmless(known, scope.Declaration) && IsHarmless(known, scope.Expression):
                return Previous(known, scope);
            case BlockSyntax { Parent: LockStatementSyntax gate } when IsHarmless(known, gate.Expression):
                return Previous(known, gate);
            case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global when unit.Members.IndexOf(global) is > 0 and var index:
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
            case ExpressionStatementSyntax or LocalDeclarationStatementSyntax when LastSend(known, statement) is { } send:
                return [send];
            case ExpressionStatementSyntax or LocalDeclarationStatementSyntax:
                return IsHarmless(known, statement) ? [] : null;
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

    private static IReadOnlyList<InvocationExpressionSyntax>? FindLastOfEach(
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

    /// <summary>How many times some code sends, where it does nothing else of note and decides nothing; else null.</summary>
    public static int? CountSends(KnownSymbols known, StatementSyntax statement) => statement switch
    {
        LocalFunctionStatementSyntax or EmptyStatementSyntax => 0,
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax when LastSend(known, statement) is not null =>
            s_calls.Of(statement).Count(call => SentExpression.MayBe(known, call)),
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax when IsHarmless(known, statement) => 0,
        BlockSyntax block => block.Statements.Aggregate((int?)0, (sum, part) => sum + CountSends(known, part)),
        TryStatementSyntax { Finally: null } attempt => CountSends(known, attempt.Block),
        UsingStatementSyntax scope when IsHarmless(known, scope.Declaration) && IsHarmless(known, scope.Expression) =>
            CountSends(known, scope.Statement),
        _ => null,
    };

    /// <summary>Determines whether some code does nothing of note. What waits, asks or decides may have a reason to send again.</summary>
    public static bool IsHarmless(KnownSymbols known, SyntaxNode? code) => code is null || code.DescendantsInFunction().All(node => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax => false,
        InvocationExpressionSyntax call => (call.CalledName()?.Identifier.ValueText is { } name && LogNames.IsLog(name))
            || (call.ChainStart() is { } start && known.Names.Classes.Contains(known.NameOf(start))),
        _ => true,
    });
}
