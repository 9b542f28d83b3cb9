using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The statements that send, and those beside them that do nothing of note.</summary>
internal static class SendingStatement
{
    private static readonly KeptBySyntax<InvocationExpressionSyntax[]> s_calls = new(root =>
        [.. root.DescendantsInFunction().OfType<InvocationExpressionSyntax>().Where(call => RootOf(call) == root)]);

    /// <summary>
    /// The statement that makes a call in any case, once, or the expression that is all of a function or of what a query selects; else null.
    /// </summary>
    public static SyntaxNode? RootOf(InvocationExpressionSyntax call)
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

    /// <summary>The last send of a statement, or the last before a call of it; null where it has none.</summary>
    public static InvocationExpressionSyntax? FindLast(
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

    /// <summary>How many times some code sends, where it does nothing else of note and decides nothing; else null.</summary>
    public static int? CountSends(KnownSymbols known, StatementSyntax statement) => statement switch
    {
        LocalFunctionStatementSyntax or EmptyStatementSyntax => 0,
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax when FindLast(known, statement) is not null =>
            s_calls.Of(statement).Count(call => SentExpression.MayBe(known, call)),
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax when IsHarmless(known, statement) => 0,
        BlockSyntax block => block.Statements.Aggregate((int?)0, (sum, part) => sum + CountSends(known, part)),
        TryStatementSyntax { Finally: null } attempt => CountSends(known, attempt.Block),
        UsingStatementSyntax scope when IsHarmless(known, scope.Declaration) && IsHarmless(known, scope.Expression) =>
            CountSends(known, scope.Statement),
        _ => null,
    };

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

    private static bool IsPlain(SyntaxNode statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        or ReturnStatementSyntax or YieldStatementSyntax { Expression: not null };
}
