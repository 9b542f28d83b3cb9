using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The statements that send, and those beside them that do nothing of note.</summary>
internal static class SendingStatement
{
    private static readonly KeptBySyntax<InvocationExpressionSyntax[]> s_calls = new(root =>
        [.. root.DescendantsInFunction().OfType<InvocationExpressionSyntax>().Where(call => IsCertain(call, root))]);

    /// <summary>
    /// The statement that makes a call in any case, once, or the expression that is all of a function or of what a query selects;
    /// else null.
    /// </summary>
    public static SyntaxNode? RootOf(SyntaxNode call)
    {
        SyntaxNode root = call;
        foreach (SyntaxNode ancestor in call.AncestorsInFunction())
        {
            if (ancestor is SelectClauseSyntax)
            {
                return root;
            }

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

    /// <summary>The last send of a statement or expression, or the last before a call of it; null where it has none.</summary>
    public static InvocationExpressionSyntax? FindLast(
        Func<InvocationExpressionSyntax, bool> isSend, SyntaxNode root, InvocationExpressionSyntax? before = null)
    {
        InvocationExpressionSyntax[] calls = s_calls.Of(root);
        for (int index = (before is null ? calls.Length : Array.IndexOf(calls, before)) - 1; index >= 0; index--)
        {
            if (isSend(calls[index]))
            {
                return calls[index];
            }
        }

        return null;
    }

    /// <summary>
    /// What a statement does in any case, the last part first: the statements of blocks, and what a <c>using</c> or <c>lock</c>
    /// takes. What decides something is one part.
    /// </summary>
    public static IEnumerable<SyntaxNode> Parts(SyntaxNode? code) => code switch
    {
        null or LocalFunctionStatementSyntax or EmptyStatementSyntax => [],
        BlockSyntax block => block.Statements.Reverse().SelectMany(Parts),
        TryStatementSyntax attempt => Parts(attempt.Finally?.Block).Concat(Parts(attempt.Block)),
        UsingStatementSyntax scope => Parts(scope.Statement).Concat(Parts((SyntaxNode?)scope.Declaration ?? scope.Expression)),
        LockStatementSyntax gate => Parts(gate.Statement).Concat(Parts(gate.Expression)),
        CheckedStatementSyntax whole => Parts(whole.Block),
        _ => [code],
    };

    /// <summary>Determines whether a part decides nothing and goes on to the next one.</summary>
    public static bool IsStep(SyntaxNode part) =>
        part is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or VariableDeclarationSyntax or ExpressionSyntax;

    /// <summary>How many times some code sends, where it does nothing else of note and decides nothing; else null.</summary>
    public static int? CountSends(KnownSymbols known, Func<InvocationExpressionSyntax, bool> isSend, SyntaxNode? code) =>
        CountSends(known, isSend, Parts(code));

    /// <summary>How many times some parts send, where they do nothing else of note and decide nothing; else null.</summary>
    public static int? CountSends(KnownSymbols known, Func<InvocationExpressionSyntax, bool> isSend, IEnumerable<SyntaxNode> parts)
    {
        int sum = 0;
        foreach (SyntaxNode part in parts)
        {
            int sends = IsStep(part) ? s_calls.Of(part).Count(isSend) : 0;
            if (sends == 0 && !(IsStep(part) && IsHarmless(known, part)))
            {
                return null;
            }

            sum += sends;
        }

        return sum;
    }

    /// <summary>Determines whether some code does nothing of note. What waits, asks or decides may have a reason to send again.</summary>
    public static bool IsHarmless(KnownSymbols known, SyntaxNode? code) => code?.DescendantsInFunction().All(node => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax => false,
        InvocationExpressionSyntax call => call.CalledName()?.Identifier.ValueText is { } name
            && (LogNames.IsLog(name) || IsBuilding(known, call, name)),
        _ => true,
    }) ?? true;

    // Bulk.Pause(…) and Leads.WithIds(…) build a value; to send it is something else.
    private static bool IsBuilding(KnownSymbols known, InvocationExpressionSyntax call, string name) =>
        call.ChainStart() is { } start
        && known.Names.Classes.Contains(known.NameOf(start))
        && !known.Names.Sends.Contains(name);

    private static bool IsCertain(SyntaxNode call, SyntaxNode root) =>
        call == root || !call.Ancestors().TakeWhile(ancestor => ancestor != root).Any(PathFromCatch.IsChoice);

    private static bool IsPlain(SyntaxNode statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        or ReturnStatementSyntax or YieldStatementSyntax { Expression: not null };
}
