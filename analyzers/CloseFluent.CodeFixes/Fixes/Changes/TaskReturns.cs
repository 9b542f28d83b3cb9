using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Writes what a function returns as a task so that it can be async.</summary>
internal static class TaskReturns
{
    public static bool IsTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: <= 1 }
        && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    /// <summary>The edits, or null where there is a body of neither kind.</summary>
    public static IReadOnlyList<TextChange>? Find(FixContext context, ITypeSymbol type, BlockSyntax? block,
        ExpressionSyntax? expression)
    {
        bool hasValue = type is INamedTypeSymbol { TypeArguments.Length: 1 };
        if (expression is not null)
        {
            return IsCompleted(expression) ? null : AwaitChanges(Before(expression), expression, hasValue);
        }

        if (block is null)
        {
            return null;
        }

        ReturnStatementSyntax[] statements = [.. block.DescendantsInFunction().OfType<ReturnStatementSyntax>()
            .Where(statement => statement.Expression is not null)];
        if (hasValue)
        {
            return [.. statements.SelectMany(statement =>
                AwaitChanges(Before(statement.Expression!), statement.Expression!, hasValue))];
        }

        return [.. statements.SelectMany(statement => FindForStatement(context, block, statement))];
    }

    private static TextSpan Before(ExpressionSyntax expression) => new(expression.SpanStart, 0);

    // return task; is await task; and, unless the function ends there, return;
    private static IReadOnlyList<TextChange> FindForStatement(
        FixContext context, BlockSyntax block, ReturnStatementSyntax statement)
    {
        ExpressionSyntax given = statement.Expression!;
        bool isLast = block.Statements.Last() == statement;
        if (IsCompleted(given))
        {
            if (isLast && statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia()).All(IsBlank))
            {
                return [new TextChange(Line(statement), "")];
            }

            return [new TextChange(TextSpan.FromBounds(statement.ReturnKeyword.Span.End,
                statement.SemicolonToken.SpanStart), "")];
        }

        bool isAlone = !isLast && statement.Parent is not (BlockSyntax or SwitchSectionSyntax);
        TextSpan keyword = TextSpan.FromBounds(statement.ReturnKeyword.SpanStart, given.SpanStart);
        string end = isAlone ? " return; }" : $"{context.LineEnd()}{context.IndentAt(statement.SpanStart)}return;";
        return
        [
            new TextChange(new TextSpan(keyword.Start, 0), isAlone ? "{ " : ""),
            .. AwaitChanges(keyword, given, hasValue: false),
            new TextChange(new TextSpan(statement.Span.End, 0), isLast ? "" : end),
        ];
    }

    // With the line break before it, so that no blank line is left.
    private static TextSpan Line(ReturnStatementSyntax statement)
    {
        SyntaxToken previous = statement.GetFirstToken().GetPreviousToken();
        if (previous.TrailingTrivia.All(IsBlank))
        {
            return TextSpan.FromBounds(previous.Span.End, statement.Span.End);
        }

        return statement.Span;
    }

    // Edits touch no more than they must: what is awaited may contain the send itself.
    private static IReadOnlyList<TextChange> AwaitChanges(TextSpan begin, ExpressionSyntax task, bool hasValue)
    {
        if (hasValue && task is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "FromResult" } },
                ArgumentList.Arguments: [{ NameColon: null, Expression: var value }],
            })
        {
            return
            [
                new TextChange(TextSpan.FromBounds(task.SpanStart, value.SpanStart), ""),
                new TextChange(TextSpan.FromBounds(value.Span.End, task.Span.End), ""),
            ];
        }

        bool isLoose = task is ConditionalExpressionSyntax or BinaryExpressionSyntax or AssignmentExpressionSyntax
            or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax;
        return
        [
            new TextChange(begin, isLoose ? "await (" : "await "),
            new TextChange(new TextSpan(task.Span.End, 0), isLoose ? ")" : ""),
        ];
    }

    private static bool IsCompleted(ExpressionSyntax task) =>
        task is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" }
        || task.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool IsBlank(SyntaxTrivia trivia) => string.IsNullOrWhiteSpace(trivia.ToString());
}
