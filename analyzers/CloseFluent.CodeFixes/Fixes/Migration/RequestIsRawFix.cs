using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE5001: writes the chain, where the whole body can be said and only success is looked at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestIsRawFix))]
public sealed class RequestIsRawFix() : RuleFix(RuleCatalogue.RequestIsRaw)
{
    // Compiles, so that a fix-all breaks no build, and is marked by the compiler where null is checked.
    private const string NoClient = "null /* an ICloseClient: make one and keep it */";

    private protected override FixEdit? Find(FixContext place)
    {
        if (RequestAt(place) is not { Sending: { } sending } request
            || !place.Known.IsImportedIn(sending.SyntaxTree)
            || HttpCallStatement.Find(sending) is not { } statements
            || HttpCallRewrite.Of(place.Model, place.Known, request, place.CancellationToken).Chain is not { } chain)
        {
            return null;
        }

        TextSpan[] replaced = [.. request.Making.Select(statement => statement.Span), statements.Span];
        SyntaxTrivia[] trivia = [.. replaced.OrderBy(span => span.Start).SelectMany(span =>
            place.Root.DescendantTrivia(span).Where(written => span.Contains(written.Span)))];
        if (trivia.Any(written => written.IsDirective))
        {
            return null;
        }

        string between = place.LineEnd() + place.IndentAt(statements.Span.Start);
        string comments = string.Concat(trivia.Where(IsComment).Select(comment => comment + between));
        string client = ScopeLookup.NameOf(place.Model, sending.SpanStart, "close", place.Known.IsClient) ?? NoClient;
        string token = sending.ArgumentList.Arguments
            .FirstOrDefault(argument => IsToken(place, argument.Expression)) is { } given ? $", {given.Expression}" : "";
        return new FixEdit(
            "Write it as a fluent chain" + request.Settings.Note(),
            [
                .. request.Making.Select(Remove),
                new TextChange(
                    statements.Span, $"{comments}await {chain}.SendAsync({client}{token}){statements.Configured};"),
            ]);
    }

    private static HttpCallRequest? RequestAt(FixContext place)
    {
        string[] paths = [.. place.Known.ActionPaths()];
        return place.Name()?.Invocation() is { } call
            ? HttpCallRequest.MayBe(call) ? HttpCallRequest.Find(place.Model, paths, call, place.CancellationToken) : null
            : place.Find<BaseObjectCreationExpressionSyntax>() is { } made && HttpCallRequest.MayBe(made)
                ? HttpCallRequest.Find(place.Model, paths, made, place.CancellationToken)
                : null;
    }

    // What somebody wrote inside the call still says why it is made.
    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool IsToken(FixContext place, ExpressionSyntax argument) =>
        place.Model.GetTypeInfo(argument, place.CancellationToken).Type is { Name: nameof(CancellationToken) };

    // The whole line, unless somebody wrote beside it.
    private static TextChange Remove(StatementSyntax statement) => new(
        statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia()).All(trivia => string.IsNullOrWhiteSpace(trivia.ToString()))
            ? statement.FullSpan
            : statement.Span,
        "");
}
