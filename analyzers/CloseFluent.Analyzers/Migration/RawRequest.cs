using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A request to a bulk action of Close's that was written without CloseFluent.</summary>
/// <param name="Node">The call that sends it, or the request that is made to be sent.</param>
/// <param name="Content">Its content, or null where that cannot be seen.</param>
internal sealed record RawRequest(ExpressionSyntax Node, RawContent? Content)
{
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
        RawAddress address = new(model, paths, cancellationToken);
        bool isFlurl = !(arguments.Length > 0
            && (address.Is(arguments[0])
                || (call.CalledName()!.Receiver() is { } client && address.IsOn(client, arguments[0]))));
        if (isFlurl && !address.IsBefore(call))
        {
            return null;
        }

        bool saysMethod = call.CalledName()!.Identifier.ValueText.StartsWith("Send", StringComparison.Ordinal);
        if (saysMethod && !(isFlurl && arguments.Length > 0 && IsPost(arguments[0])))
        {
            return null;
        }

        int body = isFlurl && !saysMethod ? 0 : 1;
        RawContent? content = body < arguments.Length ? RawContent.Of(model, arguments[body], cancellationToken) : null;
        return new RawRequest(call, content)
        {
            Sending = call,
            Making = [.. content?.Making() ?? []],
            Obstacle = content?.Obstacle(model, call, [], cancellationToken),
        };
    }

    /// <summary>A request of RestSharp's or HttpClient's that is made to be posted.</summary>
    public static RawRequest? Of(
        SemanticModel model, IReadOnlyCollection<string> paths, BaseObjectCreationExpressionSyntax made,
            CancellationToken cancellationToken) =>
        made.ArgumentList is not { } list
        || !list.Arguments.Any(argument => IsPost(argument.Expression))
        || !list.Arguments.Any(argument => new RawAddress(model, paths, cancellationToken).Is(argument.Expression))
            ? null
            : TypeName(made) == "RestRequest"
                ? new RawRequest(made, null) { Obstacle = "RestSharp puts its body together elsewhere" }
                : RawMessage.Read(model, made, cancellationToken);

    private static bool IsPost(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Post" };

    // What a client sends is a message.
    private static string? TypeName(BaseObjectCreationExpressionSyntax made) => made.TypeName()
        ?? (made.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText == "SendAsync"
                ? "HttpRequestMessage"
                : null);
}
