using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A request to a bulk action of Close's that was written without CloseFluent.</summary>
/// <param name="Node">The call that sends it, or the request that is made to be sent.</param>
/// <param name="Content">Its content, or null where that cannot be seen.</param>
internal sealed record HttpCallRequest(ExpressionSyntax Node, HttpCallContent? Content)
{
    /// <summary>The call that sends it; null where that is elsewhere.</summary>
    public InvocationExpressionSyntax? Sending { get; init; }

    /// <summary>Statements that make the request and go with it.</summary>
    public IReadOnlyList<StatementSyntax> SetupStatements { get; init; } = [];

    /// <summary>Why it cannot be rewritten, whatever its body is; null where nothing is known against it.</summary>
    public string? Obstacle { get; init; }

    /// <summary>What is set beside its address and its body.</summary>
    public HttpCallSettings Settings { get; init; } = HttpCallSettings.None;

    /// <summary>The calls that post with HttpClient or Flurl.</summary>
    public static IReadOnlyList<string> Posts { get; } =
    [
        "PostAsync", "PostAsJsonAsync", "PostJsonAsync", "PostStringAsync", "PostUrlEncodedAsync", "PostMultipartAsync",
        "SendAsync", "SendJsonAsync", "SendStringAsync", "SendUrlEncodedAsync",
    ];

    /// <summary>The requests of RestSharp, HttpClient and Flurl.</summary>
    public static IReadOnlyList<string> Requests { get; } = ["RestRequest", "HttpRequestMessage", "FlurlRequest"];

    /// <summary>What is in each request that a client sends as <c>new(…)</c>.</summary>
    public const string Method = "HttpMethod";

    public static bool MayBe(InvocationExpressionSyntax call) =>
        call.CalledName() is { } name && Posts.Contains(name.Identifier.ValueText);

    public static bool MayBe(BaseObjectCreationExpressionSyntax creation) =>
        TypeName(creation) is { } name && Requests.Contains(name);

    /// <summary>
    /// A call of HttpClient or Flurl: the address is its first argument, or is in what it is called on.
    /// </summary>
    public static HttpCallRequest? Find(
        SemanticModel model, IReadOnlyCollection<string> paths, InvocationExpressionSyntax call,
            CancellationToken cancellationToken)
    {
        string name = call.CalledName()!.Identifier.ValueText;
        bool saysMethod = name.StartsWith("Send", StringComparison.Ordinal);
        ExpressionSyntax? first = Argument(call, 0, "requestUri", "verb");
        if (saysMethod && !(first is not null && IsPost(first)))
        {
            return null;
        }

        HttpCallAddress finder = new(model, paths, cancellationToken);
        ExpressionSyntax? receiver = call.CalledName()!.Receiver();
        string? ofHttpClient = null;
        if (!saysMethod && first is not null)
        {
            ofHttpClient = finder.Find(first) ?? (receiver is null ? null : finder.FindOn(receiver, first));
        }

        if ((ofHttpClient ?? finder.FindInReceiver(call)) is not { } address)
        {
            return null;
        }

        ExpressionSyntax? body =
            Argument(call, ofHttpClient is null && !saysMethod ? 0 : 1, "content", "value", "body", "data");
        HttpCallContent? content = body is null ? null : HttpCallContent.From(model, body, cancellationToken);
        HttpCallSettings settings = HttpCallSettings.None;
        if (ofHttpClient is null && receiver is not null)
        {
            settings = HttpCallSettings.From(
                model, new HttpCallSetup(model, cancellationToken).FindSteps(receiver), cancellationToken);
        }

        bool isJson = !name.Contains("UrlEncoded") && !name.Contains("Multipart");
        return new HttpCallRequest(call, content)
        {
            Sending = call,
            SetupStatements = [.. content?.OwnStatements() ?? []],
            Settings = settings,
            Obstacle = isJson ? content?.Obstacle(model, call, [], cancellationToken) : "its body is not JSON",
        }.WithObstacles(model, address, cancellationToken);
    }

    /// <summary>A request of RestSharp's, HttpClient's or Flurl's that is made to be posted.</summary>
    public static HttpCallRequest? Find(
        SemanticModel model, IReadOnlyCollection<string> paths, BaseObjectCreationExpressionSyntax creation,
            CancellationToken cancellationToken)
    {
        ExpressionSyntax[] given =
        [
            .. creation.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [],
            .. creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
                .Where(set => set.Left.ToString() is "Method" or "RequestUri" or "Verb" or "Url")
                .Select(set => set.Right) ?? [],
        ];
        HttpCallAddress finder = new(model, paths, cancellationToken);
        if (!given.Any(IsPost) || given.Select(finder.Find).FirstOrDefault(found => found is not null) is not { } address)
        {
            return null;
        }

        if (TypeName(creation) == "RestRequest")
        {
            return new HttpCallRequest(creation, null) { Obstacle = "RestSharp puts its body together elsewhere" };
        }

        return HttpCallMessage.Read(model, creation, cancellationToken).WithObstacles(model, address, cancellationToken);
    }

    private HttpCallRequest WithObstacles(SemanticModel model, string address, CancellationToken cancellationToken) =>
        this with { Obstacle = Settings.Obstacle ?? Obstacle ?? FindObstacle(model, address, cancellationToken) };

    private string? FindObstacle(SemanticModel model, string address, CancellationToken cancellationToken)
    {
        if (address.Contains('?'))
        {
            return "its address has a query";
        }

        if (Sending is null)
        {
            return null;
        }

        if (IsConditional(Sending))
        {
            return "it is sent only where '?.' finds something";
        }

        string? failure = HttpCallFailures.NamedAround(model, Sending, cancellationToken);
        return failure is null ? null : $"the code around it handles '{failure}', and a chain throws other exceptions";
    }

    private static bool IsConditional(InvocationExpressionSyntax call) => call.Ancestors()
        .TakeWhile(node => node is ExpressionSyntax and not AnonymousFunctionExpressionSyntax)
        .Any(node => node is ConditionalAccessExpressionSyntax access && access.WhenNotNull.Span.Contains(call.Span));

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, int position, params string[] names) =>
        (call.ArgumentList.Arguments.FirstOrDefault(
            argument => argument.NameColon is { Name.Identifier.ValueText: var name } && names.Contains(name))
        ?? call.ArgumentList.Arguments.Skip(position).Take(1)
            .FirstOrDefault(argument => argument.NameColon is null))?.Expression;

    private static bool IsPost(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Post" } => true,
        BaseObjectCreationExpressionSyntax
        {
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string verb } }],
        } => verb.Equals("POST", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // What a client sends is a message.
    private static string? TypeName(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.TypeName() is null
            && creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText == "SendAsync")
        {
            return "HttpRequestMessage";
        }

        return creation.TypeName();
    }
}
