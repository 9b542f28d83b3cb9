using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A request to a bulk action of Close's that was written without CloseFluent.</summary>
/// <param name="Node">The call that sends it, or the request that is made to be sent.</param>
/// <param name="Body">Its body, or null where that cannot be seen.</param>
internal sealed record RawRequest(ExpressionSyntax Node, ExpressionSyntax? Body)
{
    /// <summary>The calls that post with HttpClient or Flurl.</summary>
    public static IReadOnlyList<string> Posts { get; } = ["PostAsync", "PostAsJsonAsync", "PostJsonAsync", "PostStringAsync"];

    /// <summary>The requests of RestSharp and HttpClient.</summary>
    public static IReadOnlyList<string> Requests { get; } = ["RestRequest", "HttpRequestMessage"];

    /// <summary>
    /// A call of HttpClient or Flurl: the address is its first argument, or stands in what it is called on.
    /// </summary>
    public static RawRequest? Of(
        SemanticModel model, IReadOnlyCollection<string> paths, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        bool isFlurl = !(arguments.Count > 0 && IsAddress(model, paths, arguments[0].Expression, cancellationToken));
        if (isFlurl && !Origins(call).Any(origin => IsAddress(model, paths, origin, cancellationToken)))
        {
            return null;
        }

        int body = isFlurl ? 0 : 1;
        return new RawRequest(call, body < arguments.Count ? Content(arguments[body].Expression) : null);
    }

    /// <summary>A request of RestSharp's or HttpClient's that is made to be posted.</summary>
    public static RawRequest? Of(
        SemanticModel model, IReadOnlyCollection<string> paths, ObjectCreationExpressionSyntax made, CancellationToken cancellationToken) =>
        made.ArgumentList is { } list
        && list.Arguments.Any(argument => argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Post" })
        && list.Arguments.Any(argument => IsAddress(model, paths, argument.Expression, cancellationToken))
            ? new RawRequest(made, null)
            : null;

    // What a chain of calls begins with, and what its calls are handed: "https://…".AppendPathSegment("…").
    private static IEnumerable<ExpressionSyntax> Origins(InvocationExpressionSyntax call)
    {
        for (ExpressionSyntax? receiver = call.CalledName()?.Receiver(); receiver is not null;)
        {
            if (receiver.Bare() is not InvocationExpressionSyntax earlier)
            {
                yield return receiver;
                yield break;
            }

            foreach (ArgumentSyntax argument in earlier.ArgumentList.Arguments)
            {
                yield return argument.Expression;
            }

            receiver = earlier.CalledName()?.Receiver();
        }
    }

    private static bool IsAddress(
        SemanticModel model, IReadOnlyCollection<string> paths, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        Texts(model, expression, cancellationToken).Any(
            text => paths.Any(path => text.Split('?')[0].TrimEnd('/').EndsWith(path, StringComparison.Ordinal)));

    // In $"{root}/bulk_action/…" the part that tells stands behind what is not known.
    private static IEnumerable<string> Texts(
        SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        expression.Bare() switch
        {
            InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax last] } => [last.TextToken.ValueText],
            ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var uri, ..] } => Texts(
                model, uri.Expression, cancellationToken),
            BinaryExpressionSyntax { Right: var end } => Texts(model, end, cancellationToken),
            LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax => KnownValue
                .Of(model, expression, cancellationToken)
                .Select(value => value.Text ?? ""),
            _ => [],
        };

    // new StringContent(json, …) and JsonContent.Create(body) hold the body as their first argument.
    private static ExpressionSyntax Content(ExpressionSyntax content) => content.Bare() switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var json, ..] } made when made.Type.LastName() is "StringContent" =>
            json.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var body, ..] } call
            when call.CalledName()?.Identifier.ValueText is "Create" or "Serialize" or "SerializeObject" =>
            Content(body.Expression),
        var other => other,
    };
}
