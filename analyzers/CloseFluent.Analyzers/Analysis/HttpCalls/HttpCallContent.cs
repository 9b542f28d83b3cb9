using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// What a content contains: <c>new StringContent(json, …)</c> and <c>JsonContent.Create(body)</c> have it first, and each of
/// them can be kept in a variable.
/// </summary>
/// <param name="Body">The object or the text.</param>
/// <param name="Locals">The variables on the way to it, the last one first.</param>
internal sealed record HttpCallContent(ExpressionSyntax Body, IReadOnlyList<HttpCallLocal> Locals)
{
    private const int LongestWay = 8;

    /// <summary>The contents that are made of a text: HttpClient's, and those of Flurl.</summary>
    public static IReadOnlyList<string> TextContents { get; } = ["StringContent", "CapturedStringContent", "CapturedJsonContent"];

    public static HttpCallContent From(SemanticModel model, ExpressionSyntax content, CancellationToken cancellationToken)
    {
        List<HttpCallLocal> locals = [];
        for (int step = 0; step < LongestWay; step++)
        {
            content = content.Unwrap();
            if (FindInner(content) is { } inside)
            {
                content = inside;
            }
            else if (content is IdentifierNameSyntax name
                && HttpCallLocal.Find(model, name, cancellationToken) is { } local)
            {
                locals.Add(local);
                content = local.Value;
            }
            else
            {
                break;
            }
        }

        return new HttpCallContent(content, locals);
    }

    /// <summary>The statements of its own that nothing else needs. What a variable that stays refers to stays too.</summary>
    public IEnumerable<StatementSyntax> OwnStatements() =>
        Locals.Select(local => local.OwnStatements()).TakeWhile(making => making.Count > 0).SelectMany(making => making);

    /// <summary>Why the body cannot be written where it is sent; null where it can.</summary>
    public string? Obstacle(
        SemanticModel model, ExpressionSyntax call, IEnumerable<StatementSyntax> making, CancellationToken cancellationToken)
    {
        if (Locals.Select(local => local.Value).Prepend(call).Any(part => UsesOptions(model, part, cancellationToken)))
        {
            return "options of the serializer decide what its body says";
        }

        if (HttpCallSettings.FromHeaders(Locals.SelectMany(local => local.Settings())
            .SelectMany(setting => HttpCallHeaders.From(model, setting, cancellationToken))).Obstacle is { } dropped)
        {
            return dropped;
        }

        if (Locals is [.., { } origin]
            && !HttpCallMove.IsSafe(
                model, Body, origin.Declaration, call, [.. making, .. OwnStatements()], cancellationToken))
        {
            return "what its body is made of may change before it is sent";
        }

        return null;
    }

    private static ExpressionSyntax? FindInner(ExpressionSyntax content) => content switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var json, ..] } creation
            when creation.TypeName() is { } type && TextContents.Contains(type) => json.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var body, ..] } call
            when call.CalledName()?.Identifier.ValueText is "Create" or "Serialize" or "SerializeObject" => body.Expression,
        _ => null,
    };

    // They could rename members or leave them out.
    private static bool UsesOptions(SemanticModel model, ExpressionSyntax call, CancellationToken cancellationToken) => call
        .Descendants(node => node is not AnonymousObjectCreationExpressionSyntax)
        .OfType<ArgumentSyntax>()
        .Any(argument => model.GetTypeInfo(argument.Expression, cancellationToken).Type?.Name
            is "JsonSerializerOptions" or "JsonSerializerSettings");
}
