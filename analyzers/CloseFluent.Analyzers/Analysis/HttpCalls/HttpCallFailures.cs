using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The failures of a raw request that the code around it is prepared for and a chain does not throw.</summary>
internal static class HttpCallFailures
{
    private static readonly HashSet<string> s_exceptions =
    [
        "FlurlHttpException", "FlurlHttpTimeoutException", "FlurlParsingException",
        "HttpRequestException", "TaskCanceledException",
    ];

    /// <summary>
    /// The first of these exceptions that a <c>catch</c> around a call names, or the call that it is a lambda's part of,
    /// such as Polly's; null where there is none.
    /// </summary>
    public static string? NamedAround(
        SemanticModel model, ExpressionSyntax call, CancellationToken cancellationToken) => call.Ancestors()
        .TakeWhile(node => node is not (MemberDeclarationSyntax and not GlobalStatementSyntax))
        .SelectMany(node => node switch
        {
            TryStatementSyntax attempt when attempt.Block.Span.Contains(call.Span) =>
                attempt.Catches.AsEnumerable<SyntaxNode>(),
            InvocationExpressionSyntax outer => [outer],
            _ => [],
        })
        .SelectMany(node => node.Descendants().OfType<SimpleNameSyntax>())
        .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
        .OfType<ITypeSymbol>()
        .FirstOrDefault(type => s_exceptions.Contains(type.Name))?.Name;
}
