using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Tells by its end whether an address is one that actions are posted to. It may be put together of parts, of which the first
/// need not be known.
/// </summary>
internal sealed class RawAddress(SemanticModel model, IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
{
    private const int FarthestFlow = 6;
    private const string Base = "BaseAddress";
    private const string Combine = nameof(Combine);
    private const string Concat = nameof(Concat);

    // Of Flurl.
    private static readonly HashSet<string> s_pathCalls = ["Request", "AppendPathSegment", "AppendPathSegments"];

    /// <summary>Whether an expression is such an address.</summary>
    public bool Is(ExpressionSyntax expression) => Ends(expression, FarthestFlow).Any(end => IsAction(end.Text));

    /// <summary>Whether a client of HttpClient's has such an address where it posts to a part of it.</summary>
    public bool IsOn(ExpressionSyntax client, ExpressionSyntax rest) => Ends(rest, FarthestFlow)
        .Where(end => end.IsWhole && paths.Any(path => path.EndsWith("/" + end.Text.Trim('/'), StringComparison.Ordinal)))
        .Any(end => Bases(client).SelectMany(first => Ends(first, FarthestFlow))
            .Any(first => IsAction(Joined(first, end).Text)));

    /// <summary>
    /// Whether Flurl is called on such an address: "https://…".AppendPathSegment("…") or client.Request("…", "…"), with settings
    /// between.
    /// </summary>
    public bool IsBefore(InvocationExpressionSyntax call) =>
        call.CalledName()?.Receiver() is { } receiver && EndsOfChain(receiver, FarthestFlow).Any(end => IsAction(end.Text));

    private bool IsAction(string text) =>
        paths.Any(path => text.Split('?')[0].TrimEnd('/').EndsWith(path, StringComparison.Ordinal));

    private IEnumerable<KnownEnd> EndsOfChain(ExpressionSyntax receiver, int depth) =>
        receiver.Bare() is InvocationExpressionSyntax call && call.CalledName() is { } name && name.Receiver() is { } before
        && !s_pathCalls.Contains(name.Identifier.ValueText) && name.Identifier.ValueText is not (Combine or Concat)
            ? EndsOfChain(before, depth)
            : Ends(receiver, depth);

    private IEnumerable<KnownEnd> Ends(ExpressionSyntax expression, int depth)
    {
        expression = expression.Bare();
        return model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text }
            ? [new KnownEnd(text, true)]
            : depth == 0 ? []
            : expression switch
            {
                InterpolatedStringExpressionSyntax whole => [Sum(whole.Contents.Select(part => Part(part, depth)))],
                BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
                    [Sum([End(sum.Left, depth), End(sum.Right, depth)])],
                BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                    Ends(either.Left, depth).Concat(Ends(either.Right, depth)),
                ConditionalExpressionSyntax choice => Ends(choice.WhenTrue, depth).Concat(Ends(choice.WhenFalse, depth)),

                // new Uri(root, "…"), and what else is made of an address: Url, FlurlRequest.
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } parts } =>
                    parts.Count > 1 && Ends(parts[1].Expression, depth).FirstOrDefault() is { } rest
                        ? [Joined(End(parts[0].Expression, depth), rest)]
                        : Ends(parts[0].Expression, depth),
                InvocationExpressionSyntax call => OfCall(call, depth),
                IdentifierNameSyntax or MemberAccessExpressionSyntax => OfName(expression, depth),
                _ => [],
            };
    }

    private IEnumerable<KnownEnd> OfCall(InvocationExpressionSyntax call, int depth)
    {
        string? name = call.CalledName()?.Identifier.ValueText;
        IEnumerable<ExpressionSyntax> parts = call.ArgumentList.Arguments.SelectMany(
            argument => RawMembers.Elements(argument.Expression) ?? [argument.Expression]);
        return name is not null && s_pathCalls.Contains(name) && call.CalledName()?.Receiver() is { } receiver
            ? EndsOfChain(receiver, depth - 1).DefaultIfEmpty(KnownEnd.Unknown)
                .Select(first => parts.Aggregate(first, (end, part) => Joined(end, End(part, depth))))
            : name == Combine ? [parts.Select(part => End(part, depth)).Aggregate(KnownEnd.Unknown, Joined)]
            : name == Concat ? [Sum(parts.Select(part => End(part, depth)))]
            : [];
    }

    private IEnumerable<KnownEnd> OfName(ExpressionSyntax name, int depth) =>
        KnownInitializer.Of(model, name, cancellationToken) is not { } value ? []
        : value.SyntaxTree == model.SyntaxTree ? EndsOfChain(value, depth - 1)
        : value is LiteralExpressionSyntax { Token.Value: string literal } ? [new KnownEnd(literal, true)]
        : [];

    private KnownEnd End(ExpressionSyntax expression, int depth) =>
        Ends(expression, depth).FirstOrDefault() ?? KnownEnd.Unknown;

    private KnownEnd Part(InterpolatedStringContentSyntax part, int depth) => part switch
    {
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => new KnownEnd(text, true),
        InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => End(hole.Expression, depth),
        _ => KnownEnd.Unknown,
    };

    // What stands before a part that is not known as a whole is cut off by it.
    private static KnownEnd Sum(IEnumerable<KnownEnd> parts) => parts.Aggregate(
        new KnownEnd("", true),
        (before, part) => part.IsWhole ? new KnownEnd(before.Text + part.Text, before.IsWhole) : part);

    private static KnownEnd Joined(KnownEnd before, KnownEnd part) => part.IsWhole
        ? new KnownEnd($"{before.Text.TrimEnd('/')}/{part.Text.TrimStart('/')}", before.IsWhole)
        : part;

    // Where the client is made, and where its property is set.
    private IEnumerable<ExpressionSyntax> Bases(ExpressionSyntax client)
    {
        IEnumerable<AssignmentExpressionSyntax> made =
            (KnownInitializer.Of(model, client, cancellationToken) ?? client.Bare()) is BaseObjectCreationExpressionSyntax
            {
                Initializer.Expressions: var settings,
            }
                ? settings.OfType<AssignmentExpressionSyntax>()
                    .Where(set => set.Left is IdentifierNameSyntax { Identifier.ValueText: Base })
                : [];
        return made.Concat(client.Member().DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(set =>
                set.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Base } left
                && left.Expression.ToString() == client.ToString()))
            .Select(set => set.Right)
            .Where(value => value.SyntaxTree == model.SyntaxTree);
    }

    /// <summary>The end of a text, or all of it.</summary>
    private sealed record KnownEnd(string Text, bool IsWhole)
    {
        public static KnownEnd Unknown { get; } = new("", false);
    }
}
