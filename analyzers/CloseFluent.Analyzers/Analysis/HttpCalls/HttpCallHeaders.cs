using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The headers that a raw request sets: by name, null for one whose name cannot be seen.</summary>
internal static class HttpCallHeaders
{
    private const string Headers = nameof(Headers);

    // Sent by a chain too, or of no effect on what Close does.
    private static readonly HashSet<string> s_irrelevant =
        new(StringComparer.OrdinalIgnoreCase) { "Accept", "ContentType", "ContentLength" };

    private static readonly HashSet<string> s_ofClient =
        new(StringComparer.OrdinalIgnoreCase) { "Authorization", "UserAgent" };

    public static bool IsIrrelevant(string name) => s_irrelevant.Contains(Normalize(name));

    public static bool IsSetByClient(string name) => s_ofClient.Contains(Normalize(name));

    /// <summary>Of Flurl's <c>WithHeader(name, value)</c> and <c>WithHeaders(new { … })</c>.</summary>
    public static IEnumerable<string?> From(
        SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments.FirstOrDefault() is not { Expression: var first })
        {
            return [null];
        }

        if (HttpCallMembers.FindMembers(model, first, cancellationToken) is { } members)
        {
            return members.Select(member => (string?)member.Name);
        }

        return [model.GetConstantValue(first, cancellationToken).Value as string];
    }

    /// <summary>Of <c>request.Headers.Authorization = …</c> and <c>content.Headers.Add(name, value)</c>.</summary>
    public static IEnumerable<string?> From(
        SemanticModel model, StatementSyntax setting, CancellationToken cancellationToken) => setting.Descendants()
        .OfType<MemberAccessExpressionSyntax>()
        .Where(access => access.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Headers })
        .Select(access => access.Name.Invocation()?.ArgumentList.Arguments switch
        {
            null => access.Name.Identifier.ValueText,
            [var name, ..] => model.GetConstantValue(name.Expression, cancellationToken).Value as string,
            _ => null,
        });

    /// <summary>Of <c>Headers = { Authorization = …, { name, value } }</c>.</summary>
    public static IEnumerable<string?> From(
        SemanticModel model, InitializerExpressionSyntax? initializer, CancellationToken cancellationToken) =>
        initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is IdentifierNameSyntax { Identifier.ValueText: Headers })
            .SelectMany(set => (set.Right as InitializerExpressionSyntax)?.Expressions.Select(header => header switch
            {
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
                InitializerExpressionSyntax { Expressions: [var name, ..] } =>
                    model.GetConstantValue(name, cancellationToken).Value as string,
                _ => null,
            }) ?? [null])
        ?? [];

    // Content-Type is ContentType and Content_Type.
    private static string Normalize(string name) => name.Replace("-", "").Replace("_", "");
}
