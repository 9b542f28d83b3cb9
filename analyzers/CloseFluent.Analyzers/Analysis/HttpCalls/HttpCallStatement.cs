using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>The statements that send a raw request and only look whether it went well.</summary>
/// <param name="Span">Their place.</param>
/// <param name="ConfigureAwait">A <c>ConfigureAwait</c> behind the call, with its dot, or nothing.</param>
internal sealed record HttpCallStatement(TextSpan Span, string ConfigureAwait)
{
    private const string Check = "EnsureSuccessStatusCode";

    // Of Flurl's response.
    private const string Message = "ResponseMessage";

    /// <summary>The statements, or null where more is done with the response.</summary>
    public static HttpCallStatement? Find(InvocationExpressionSyntax sending)
    {
        ExpressionSyntax whole = sending.WalkUpWrappers();
        string configured = "";
        if (whole.Parent is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "ConfigureAwait" } name }
            && name.Invocation() is { } configuring)
        {
            configured = "." + name + configuring.ArgumentList;
            whole = configuring.WalkUpWrappers();
        }

        if (whole.Parent is AwaitExpressionSyntax awaited && FindSpan(awaited) is { } span)
        {
            return new HttpCallStatement(span, configured);
        }

        return null;
    }

    private static TextSpan? FindSpan(AwaitExpressionSyntax awaited)
    {
        ExpressionSyntax response = WalkUpMessage(awaited);
        return response.Parent switch
        {
            ExpressionStatementSyntax statement => statement.Span,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" },
                Parent: ExpressionStatementSyntax discard } =>
                discard.Span,
            MemberAccessExpressionSyntax => FindCheck(response)?.Span,
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration,
                } variable,
            } => FindVariableSpan(declaration, variable.Identifier.ValueText),
            _ => null,
        };
    }

    private static ExpressionSyntax WalkUpMessage(ExpressionSyntax response)
    {
        if (response.WalkUpWrappers() is var whole
            && whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Message } access
            && access.Expression == whole)
        {
            return access.WalkUpWrappers();
        }

        return whole;
    }

    // response.EnsureSuccessStatusCode();
    private static ExpressionStatementSyntax? FindCheck(ExpressionSyntax response)
    {
        if (WalkUpMessage(response) is { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Check } access })
        {
            return access.Name.Invocation()?.Parent as ExpressionStatementSyntax;
        }

        return null;
    }

    private static TextSpan? FindVariableSpan(LocalDeclarationStatementSyntax declaration, string name)
    {
        IdentifierNameSyntax[] uses = [.. declaration.DeclarationScope().UsesOf(name)];
        if (uses.Length == 0)
        {
            return declaration.Span;
        }

        if (uses is [var only]
            && FindCheck(only) is { } check
            && declaration.SiblingStatements()?.SkipWhile(sibling => sibling != declaration).Skip(1)
                .FirstOrDefault() == check)
        {
            return TextSpan.FromBounds(declaration.SpanStart, check.Span.End);
        }

        return null;
    }
}
