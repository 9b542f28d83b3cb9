using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>The statements that send a raw request and only look whether it went well.</summary>
internal static class RawStatement
{
    private const string Check = "EnsureSuccessStatusCode";

    /// <summary>The place of the statements, or null where more is done with the answer.</summary>
    public static TextSpan? Of(RawRequest request)
    {
        if (request.Node.Whole().Parent is not AwaitExpressionSyntax awaited)
        {
            return null;
        }

        if (awaited.Parent is ExpressionStatementSyntax statement)
        {
            return statement.Span;
        }

        if (awaited.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Check } check }
            && check.Parent?.Parent is ExpressionStatementSyntax direct)
        {
            return direct.Span;
        }

        return awaited.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block, Declaration.Variables.Count: 1 } declaration,
            } variable,
        }
            ? OfVariable(block, declaration, variable.Identifier.ValueText)
            : null;
    }

    private static TextSpan? OfVariable(BlockSyntax block, LocalDeclarationStatementSyntax declaration, string name)
    {
        IdentifierNameSyntax[] uses = [.. declaration.Member().UsesOf(name)];
        int next = block.Statements.IndexOf(declaration) + 1;
        return uses.Length == 0 ? declaration.Span
            : uses is [var only]
                && next < block.Statements.Count
                && block.Statements[next] is ExpressionStatementSyntax
                {
                    Expression: InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Check } access,
                    },
                } check
                && access.Expression == only
                ? TextSpan.FromBounds(declaration.SpanStart, check.Span.End)
                : null;
    }
}
