using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A loop that asks, waits, and asks again.</summary>
internal static class PollingLoop
{
    private const string Done = "Done";
    private const string Status = "BulkActionStatus";

    private static readonly KeptBySyntax<bool> s_waits = new(code =>
        code.Descendants().OfType<InvocationExpressionSyntax>().Any(IsDelay));
    private static readonly KeptBySyntax<MemberAccessExpressionSyntax[]> s_words = new(code =>
        [.. code.Descendants().OfType<MemberAccessExpressionSyntax>().Where(MayBeStatus)]);

    private static readonly KeptBySyntax<BinaryExpressionSyntax[]> s_comparisons = new(code =>
        [.. code.Descendants().OfType<BinaryExpressionSyntax>().Where(node => node.IsKind(SyntaxKind.EqualsExpression))]);

    private static readonly KeptBySyntax<HashSet<string>> s_items = new(code => [.. code.DescendantsAndSelf().SelectMany(ItemsOf)]);

    /// <summary>The loop around a question, if it also waits; else null.</summary>
    public static StatementSyntax? Find(KnownSymbols known, InvocationExpressionSyntax question)
    {
        SyntaxNode function = question.EnclosingFunction();
        if (question.Ancestors().TakeWhile(node => node != function)
            .FirstOrDefault(node => LoopIteration.IsLoop(node) && !IsItems(node, question))
            is StatementSyntax loop and not CommonForEachStatementSyntax
            && Waits(loop)
            && !WaitsForOtherStatus(known, loop))
        {
            return loop;
        }

        return null;
    }

    /// <summary>
    /// The statement that asks, if the loop contains nothing else but a wait and a look at the status; else null.
    /// </summary>
    public static ExpressionStatementSyntax? OnlyStatement(StatementSyntax loop, InvocationExpressionSyntax question)
    {
        (ExpressionSyntax? condition, StatementSyntax? body) = loop switch
        {
            WhileStatementSyntax node => (node.Condition, node.Statement),
            DoStatementSyntax node => (node.Condition, node.Statement),
            _ => (null, null),
        };
        if (body is not BlockSyntax { Statements: [ExpressionStatementSyntax, ExpressionStatementSyntax] statements }
            || condition is null
            || question.ArgumentList.Arguments.Count is not (1 or 2)
            || statements.OfType<ExpressionStatementSyntax>()
                .FirstOrDefault(statement => statement.Span.Contains(question.Span)) is not { } ask
            || ask.Expression is not AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax action, Right: AwaitExpressionSyntax awaited,
            }
            || awaited.Expression != question)
        {
            return null;
        }

        bool otherWaits = statements.OfType<ExpressionStatementSyntax>()
            .Any(statement => statement != ask
                && statement.Expression is AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call }
                && IsDelay(call));
        return otherWaits && ChecksOnlyStatus(condition, action.Identifier.ValueText) ? ask : null;
    }

    /// <summary>
    /// What is run in each iteration, but for what keeps the response: that has the id that was asked for.
    /// </summary>
    public static CodeRegion RegionBesideQuestion(StatementSyntax loop, InvocationExpressionSyntax question) => new(
        loop,
        LoopIteration.Parts(loop).Select(part => part.Span),
        node => !KeepsResponse(node, question));

    /// <summary>Determines whether a node keeps what the question gives.</summary>
    public static bool KeepsResponse(SyntaxNode node, InvocationExpressionSyntax question) =>
        node is AssignmentExpressionSyntax or VariableDeclaratorSyntax && node.Span.Contains(question.Span);

    /// <summary>Determines whether some code waits between two questions.</summary>
    public static bool Waits(SyntaxNode code) => s_waits.Of(code);

    // What a loop goes over is asked for once.
    private static bool IsItems(SyntaxNode loop, SyntaxNode question) =>
        loop is CommonForEachStatementSyntax { Expression: var items } && items.Span.Contains(question.Span);

    /// <summary>Determines whether some code names a status that is not the end, for which alone WaitAsync waits.</summary>
    public static bool WaitsForOtherStatus(KnownSymbols known, params SyntaxNode[] code)
    {
        string[] named = [.. StatusesIn(known, code)];
        return named.Length > 0 && !named.Contains(Done);
    }

    /// <summary>Determines whether some code names the status of the end.</summary>
    public static bool WaitsForEnd(KnownSymbols known, params SyntaxNode[] code) => StatusesIn(known, code).Contains(Done);

    private static bool MayBeStatus(MemberAccessExpressionSyntax access) =>
        access.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Status };

    private static IEnumerable<string> StatusesIn(KnownSymbols known, SyntaxNode[] code) => code.SelectMany(s_words.Of)
        .Where(access => access.Expression is SimpleNameSyntax type
            ? known.NameOf(type) == Status
            : access.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Status })
        .Select(access => access.Name.Identifier.ValueText);

    /// <summary>Determines whether a call waits between two questions.</summary>
    public static bool IsDelay(InvocationExpressionSyntax call) => call.CalledName()?.Identifier.ValueText switch
    {
        "WaitForNextTickAsync" or "WaitOne" => true,
        "Delay" or "Sleep" => call.Expression is MemberAccessExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "Task" or "Thread" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Task" or "Thread" },
        },
        _ => false,
    };

    /// <summary>
    /// The id that some code looks for among all actions, to see whether that one is done; null where it looks for none.
    /// </summary>
    public static ExpressionSyntax? FindWantedId(KnownSymbols known, params SyntaxNode[] code)
    {
        if (!WaitsForEnd(known, code))
        {
            return null;
        }

        HashSet<string> items = [.. code.SelectMany(s_items.Of)];
        return code.SelectMany(s_comparisons.Of)
            .Select(comparison => FindOther(comparison, items))
            .FirstOrDefault(id => id is not null);
    }

    private static IEnumerable<string> ItemsOf(SyntaxNode node) => node switch
    {
        ForEachStatementSyntax inner => [inner.Identifier.ValueText],
        ParameterSyntax parameter => [parameter.Identifier.ValueText],
        _ => [],
    };

    private static ExpressionSyntax? FindOther(BinaryExpressionSyntax comparison, HashSet<string> items)
    {
        if (IsIdOfItem(comparison.Left, items))
        {
            return comparison.Right;
        }

        return IsIdOfItem(comparison.Right, items) ? comparison.Left : null;
    }

    private static bool IsIdOfItem(ExpressionSyntax side, HashSet<string> items) =>
        side is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id", Expression: IdentifierNameSyntax item }
        && items.Contains(item.Identifier.ValueText);

    private static bool ChecksOnlyStatus(ExpressionSyntax condition, string action) =>
        condition.Unwrap() is BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax status } comparison
        && comparison.IsKind(SyntaxKind.NotEqualsExpression)
        && comparison.Right.Unwrap() is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Done }
        && status is { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Status" }
        && owner.Identifier.ValueText == action;
}
