using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A loop that asks, waits, and asks again.</summary>
internal static class PollingLoop
{
    private const string Done = "Done";

    /// <summary>The loop around a question, if it also waits; else null.</summary>
    public static StatementSyntax? Find(InvocationExpressionSyntax question)
    {
        SyntaxNode function = question.EnclosingFunction();
        if (question.Ancestors().TakeWhile(node => node != function)
            .FirstOrDefault(
                node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or ForEachStatementSyntax)
            is StatementSyntax loop and not ForEachStatementSyntax
            && loop.Descendants().OfType<InvocationExpressionSyntax>().Any(IsDelay)
            && !WaitsForOtherStatus(loop))
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
    public static IEnumerable<SyntaxNode> NodesBesideQuestion(StatementSyntax loop, InvocationExpressionSyntax question) =>
        LoopIteration.Parts(loop).SelectMany(part => part.DescendantsAndSelf()).Where(node =>
            !(node is AssignmentExpressionSyntax or VariableDeclaratorSyntax && node.Span.Contains(question.Span)));

    // WaitAsync waits for the end alone.
    private static bool WaitsForOtherStatus(StatementSyntax loop)
    {
        string[] named = [.. loop.Descendants().OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Expression is SimpleNameSyntax { Identifier.ValueText: "BulkActionStatus" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BulkActionStatus" })
            .Select(access => access.Name.Identifier.ValueText)];
        return named.Length > 0 && !named.Contains(Done);
    }

    /// <summary>Determines whether a call waits between two questions.</summary>
    public static bool IsDelay(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver }
        && (name is "WaitForNextTickAsync" or "WaitOne"
            || (name is "Delay" or "Sleep" && receiver.LastName() is "Task" or "Thread"));

    private static bool ChecksOnlyStatus(ExpressionSyntax condition, string action) =>
        condition.Unwrap() is BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax status } comparison
        && comparison.IsKind(SyntaxKind.NotEqualsExpression)
        && comparison.Right.Unwrap() is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Done }
        && status is { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Status" }
        && owner.Identifier.ValueText == action;
}
