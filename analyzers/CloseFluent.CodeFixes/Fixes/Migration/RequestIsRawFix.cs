using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE5001: writes the chain, where the whole body can be said and only success is looked at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestIsRawFix))]
public sealed class RequestIsRawFix() : RuleFix(RuleDescriptors.RequestIsRaw)
{
    // Compiles, so that a fix-all breaks no build, and is marked by the compiler where null is checked.
    private const string NoClient = "null /* an ICloseClient: create one and reuse it */";

    private protected override FixEdit? Find(FixContext context)
    {
        if (FindRequest(context) is not { Sending: { } sending } request
            || !context.Known.IsImportedIn(sending.SyntaxTree)
            || HttpCallStatement.Find(sending) is not { } statements
            || HttpCallRewrite.Create(context.Model, context.Known, request, context.CancellationToken).Chain is not { } chain)
        {
            return null;
        }

        TextSpan[] replaced = [.. request.SetupStatements.Select(statement => statement.Span), statements.Span];
        SyntaxTrivia[] trivia = [.. replaced.OrderBy(span => span.Start).SelectMany(span =>
            context.Root.DescendantTrivia(span).Where(written => span.Contains(written.Span)))];
        if (trivia.Any(written => written.IsDirective))
        {
            return null;
        }

        string between = context.LineEnd() + context.IndentAt(statements.Span.Start);
        string comments = string.Concat(trivia.Where(IsComment).Select(comment => comment + between));
        string client = ScopeLookup.FindName(context.Model, sending.SpanStart, "close", context.Known.IsClient) ?? NoClient;
        string token = sending.ArgumentList.Arguments
            .FirstOrDefault(argument => IsToken(context, argument.Expression)) is { } given ? $", {given.Expression}" : "";
        return new FixEdit(
            "Write it as a fluent chain" + request.Settings.Note(),
            [
                .. request.SetupStatements.Select(Remove),
                new TextChange(
                    statements.Span, $"{comments}await {chain}.SendAsync({client}{token}){statements.ConfigureAwait};"),
            ]);
    }

    private static HttpCallRequest? FindRequest(FixContext context)
    {
        string[] paths = [.. context.Known.Versioned.ActionPaths];
        if (context.FindName()?.Invocation() is { } call)
        {
            if (HttpCallRequest.MayBe(call))
            {
                return HttpCallRequest.Find(context.Model, paths, call, context.CancellationToken);
            }

            return null;
        }

        if (context.Find<BaseObjectCreationExpressionSyntax>() is { } creation && HttpCallRequest.MayBe(creation))
        {
            return HttpCallRequest.Find(context.Model, paths, creation, context.CancellationToken);
        }

        return null;
    }

    // What someone wrote inside the call still says why it is made.
    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool IsToken(FixContext context, ExpressionSyntax argument) =>
        context.Model.GetTypeInfo(argument, context.CancellationToken).Type is { Name: nameof(CancellationToken) };

    // The whole line, unless someone wrote beside it.
    private static TextChange Remove(StatementSyntax statement)
    {
        bool isAlone = statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia())
            .All(trivia => string.IsNullOrWhiteSpace(trivia.ToString()));
        return new TextChange(isAlone ? statement.FullSpan : statement.Span, "");
    }
}
