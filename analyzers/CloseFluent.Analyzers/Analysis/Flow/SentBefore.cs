using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// The send before another one of the same block: whoever makes the first makes the second too, and nothing happens between them
/// but what keeps or writes a line.
/// </summary>
internal static class SentBefore
{
    private static readonly KeptBySyntax<InvocationExpressionSyntax[]> s_calls = new(statement =>
        [.. statement.DescendantsInFunction().OfType<InvocationExpressionSyntax>().Where(call => StatementOf(call) == statement)]);

    private static readonly string[] s_logPrefixes = ["Log", "Write", "Print", "Trace", "Debug"];

    /// <summary>The send, as far as the text shows; else null.</summary>
    public static InvocationExpressionSyntax? Find(KnownSymbols known, InvocationExpressionSyntax call)
    {
        if (!SentExpression.MayBe(known, call) || StatementOf(call) is not { } statement)
        {
            return null;
        }

        // Of one statement the one that is written before.
        if (LastSend(known, statement, before: call) is { } beside)
        {
            return beside;
        }

        for (StatementSyntax? before = Previous(statement); before is not null; before = Previous(before))
        {
            SyntaxSteps.Count();
            if (StatementsThatSend(before) && LastSend(known, before) is { } send)
            {
                return send;
            }

            if (!DoesNothing(before))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Determines whether both send the same with the same client.</summary>
    public static bool IsSame(
        SemanticModel model, KnownSymbols known, SentExpression first, SentExpression second, CancellationToken cancellationToken)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        return same.AreEquivalent(first.Action, first.Call, second.Action, second.Call)
            && same.AreEquivalent(first.Client, first.Call, second.Client, second.Call);
    }

    // The statement that makes the call in any case, once.
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        foreach (SyntaxNode ancestor in call.AncestorsInFunction())
        {
            if (ancestor is StatementSyntax statement)
            {
                return StatementsThatSend(statement) ? statement : null;
            }

            if (PathFromCatch.IsChoice(ancestor))
            {
                return null;
            }
        }

        return null;
    }

    private static bool StatementsThatSend(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax;

    private static InvocationExpressionSyntax? LastSend(
        KnownSymbols known, StatementSyntax statement, InvocationExpressionSyntax? before = null)
    {
        InvocationExpressionSyntax[] calls = s_calls.Of(statement);
        for (int index = (before is null ? calls.Length : Array.IndexOf(calls, before)) - 1; index >= 0; index--)
        {
            if (SentExpression.MayBe(known, calls[index]))
            {
                return calls[index];
            }
        }

        return null;
    }

    private static StatementSyntax? Previous(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block when block.Statements.IndexOf(statement) is > 0 and var index => block.Statements[index - 1],
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global when unit.Members.IndexOf(global) is > 0 and var index =>
            (unit.Members[index - 1] as GlobalStatementSyntax)?.Statement,
        _ => null,
    };

    // What waits, asks or decides may have a reason to send again.
    private static bool DoesNothing(StatementSyntax statement) => statement switch
    {
        LocalFunctionStatementSyntax or EmptyStatementSyntax => true,
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax => statement.DescendantsInFunction().All(IsHarmless),
        _ => false,
    };

    private static bool IsHarmless(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax => false,
        InvocationExpressionSyntax call => call.CalledName()?.Identifier.ValueText is { } name
            && Array.Exists(s_logPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)),
        _ => true,
    };
}
