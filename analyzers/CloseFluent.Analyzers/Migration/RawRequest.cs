using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A request to a bulk action of Close's that was written without CloseFluent.</summary>
/// <param name="Node">The call that sends it, or the request that is made to be sent.</param>
/// <param name="Body">Its body, or null where that cannot be seen.</param>
internal sealed record RawRequest(ExpressionSyntax Node, ExpressionSyntax? Body)
{
    private static readonly HashSet<string> s_pathCalls = ["Request", "AppendPathSegment", "AppendPathSegments"];

    /// <summary>The call that sends it; null where that is elsewhere.</summary>
    public InvocationExpressionSyntax? Sending { get; init; }

    /// <summary>Statements that make the request and go with it.</summary>
    public IReadOnlyList<StatementSyntax> Making { get; init; } = [];

    /// <summary>Why it cannot be rewritten, whatever its body is; null where nothing is known against it.</summary>
    public string? Obstacle { get; init; }

    /// <summary>The calls that post with HttpClient or Flurl.</summary>
    public static IReadOnlyList<string> Posts { get; } =
        ["PostAsync", "PostAsJsonAsync", "PostJsonAsync", "PostStringAsync", "SendJsonAsync", "SendStringAsync"];

    /// <summary>The requests of RestSharp and HttpClient.</summary>
    public static IReadOnlyList<string> Requests { get; } = ["RestRequest", "HttpRequestMessage"];

    /// <summary>What stands in each request that a client sends as <c>new(…)</c>.</summary>
    public const string Method = "HttpMethod";

    public static bool MayBe(InvocationExpressionSyntax call) =>
        call.CalledName() is { } name && Posts.Contains(name.Identifier.ValueText);

    public static bool MayBe(BaseObjectCreationExpressionSyntax made) =>
        TypeName(made) is { } name && Requests.Contains(name);

    /// <summary>
    /// A call of HttpClient or Flurl: the address is its first argument, or stands in what it is called on.
    /// </summary>
    public static RawRequest? Of(
        SemanticModel model, IReadOnlyCollection<string> paths, InvocationExpressionSyntax call,
            CancellationToken cancellationToken)
    {
        ExpressionSyntax[] arguments = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)];
        bool isFlurl = !(arguments.Length > 0 && IsAddress(model, paths, arguments[0], cancellationToken));
        if (isFlurl && !IsAddressed(model, paths, call, cancellationToken))
        {
            return null;
        }

        bool saysMethod = call.CalledName()!.Identifier.ValueText.StartsWith("Send", StringComparison.Ordinal);
        if (saysMethod && !(isFlurl && arguments.Length > 0 && IsPost(arguments[0])))
        {
            return null;
        }

        int body = isFlurl && !saysMethod ? 0 : 1;
        return new RawRequest(call, body < arguments.Length ? RawContent.Of(arguments[body]) : null)
        {
            Sending = call,
            Obstacle = RawContent.UsesOptions(model, call, cancellationToken) ? RawContent.Options : null,
        };
    }

    /// <summary>A request of RestSharp's or HttpClient's that is made to be posted.</summary>
    public static RawRequest? Of(
        SemanticModel model, IReadOnlyCollection<string> paths, BaseObjectCreationExpressionSyntax made,
            CancellationToken cancellationToken) =>
        made.ArgumentList is not { } list
        || !list.Arguments.Any(argument => IsPost(argument.Expression))
        || !list.Arguments.Any(argument => IsAddress(model, paths, argument.Expression, cancellationToken))
            ? null
            : TypeName(made) == "RestRequest"
                ? new RawRequest(made, null) { Obstacle = "RestSharp puts its body together elsewhere" }
                : RawMessage.Read(model, made, cancellationToken);

    private static bool IsPost(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Post" };

    // `new(…)` is named where it is declared, or is what a client sends.
    private static string? TypeName(BaseObjectCreationExpressionSyntax made) => made switch
    {
        ObjectCreationExpressionSyntax named => named.Type.LastName(),
        { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration } } =>
            declaration.Type.LastName(),
        { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            when call.CalledName()?.Identifier.ValueText == "SendAsync" => "HttpRequestMessage",
        _ => null,
    };

    // Flurl: "https://…".AppendPathSegment("…") or client.Request("…", "…"), with settings between.
    private static bool IsAddressed(
        SemanticModel model, IReadOnlyCollection<string> paths, InvocationExpressionSyntax call,
            CancellationToken cancellationToken)
    {
        string path = "";
        foreach (ExpressionSyntax origin in Origins(call))
        {
            if (IsAddress(model, paths, origin, cancellationToken))
            {
                return true;
            }

            path = $"{Texts(model, origin, cancellationToken).FirstOrDefault()?.Trim('/')}/{path}";
        }

        return IsAddress(paths, path);
    }

    // The parts of the path that a chain of calls begins with and goes on with, the last first.
    private static IEnumerable<ExpressionSyntax> Origins(InvocationExpressionSyntax call)
    {
        for (ExpressionSyntax? receiver = call.CalledName()?.Receiver(); receiver is not null;)
        {
            if (receiver.Bare() is not InvocationExpressionSyntax earlier)
            {
                yield return receiver;
                yield break;
            }

            if (earlier.CalledName() is { } name && s_pathCalls.Contains(name.Identifier.ValueText))
            {
                foreach (ArgumentSyntax argument in earlier.ArgumentList.Arguments.Reverse())
                {
                    yield return argument.Expression;
                }
            }

            receiver = earlier.CalledName()?.Receiver();
        }
    }

    private static bool IsAddress(
        SemanticModel model, IReadOnlyCollection<string> paths, ExpressionSyntax expression,
            CancellationToken cancellationToken) =>
        Texts(model, expression, cancellationToken).Any(text => IsAddress(paths, text));

    private static bool IsAddress(IReadOnlyCollection<string> paths, string text) =>
        paths.Any(path => text.Split('?')[0].TrimEnd('/').EndsWith(path, StringComparison.Ordinal));

    // In $"{root}/bulk_action/…" the part that tells stands behind what is not known.
    private static IEnumerable<string> Texts(
        SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        expression.Bare() switch
        {
            InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax last] } =>
                [last.TextToken.ValueText],
            ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var uri, ..] } => Texts(
                model, uri.Expression, cancellationToken),
            BinaryExpressionSyntax { Right: var end } => Texts(model, end, cancellationToken),
            LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax => KnownValue
                .Of(model, expression, cancellationToken)
                .Select(value => value.Text ?? ""),
            _ => [],
        };
}
