using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Tells by its end whether an address is one that actions are posted to. It may be put together of parts, of which the first
/// need not be known.
/// </summary>
internal sealed class HttpCallAddress(SemanticModel model, IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
{
    private const int FarthestFlow = 6;
    private const string Combine = nameof(Combine);
    private const string Concat = nameof(Concat);
    private const string Parse = nameof(Parse);
    private const string Request = nameof(Request);
    private const string Segment = "AppendPathSegment";

    // Of HttpClient and of Flurl's client.
    private static readonly HashSet<string> s_bases = ["BaseAddress", "BaseUrl"];

    // Of Flurl.
    private static readonly HashSet<string> s_pathCalls = [Request, Segment, "AppendPathSegments"];
    private static readonly HashSet<string> s_cuts = ["RemovePath", "RemovePathSegment", "ResetToRoot", "Reset"];
    private static readonly HashSet<string> s_clientCalls = ["GetOrAdd", "Add"];
    private static readonly HashSet<string> s_trims = ["Trim", "TrimEnd", "TrimStart", "ToString"];

    /// <summary>Such an address, as far as it is known from its end; null where an expression is none.</summary>
    public string? Find(ExpressionSyntax expression) => Action(Ends(expression, FarthestFlow));

    /// <summary>The address that an HttpClient has where it posts to a part of it; null where it is another.</summary>
    public string? FindOn(ExpressionSyntax client, ExpressionSyntax rest) => Action(Ends(rest, FarthestFlow)
        .Where(end => end.IsWhole
            && paths.Any(path => path.EndsWith("/" + end.Text.Split('?')[0].Trim('/'), StringComparison.Ordinal)))
        .SelectMany(end => Bases(client).SelectMany(first => Ends(first, FarthestFlow))
            .Select(first => UrlSuffix.Join(first, end))));

    /// <summary>
    /// The address that Flurl is called on: "https://…".AppendPathSegment("…") or client.Request("…", "…"), with settings
    /// between.
    /// </summary>
    public string? FindBefore(InvocationExpressionSyntax call) =>
        call.CalledName()?.Receiver() is { } receiver ? Action(EndsOfChain(receiver, FarthestFlow)) : null;

    private string? Action(IEnumerable<UrlSuffix> ends) => ends.Select(end => end.Text).FirstOrDefault(text =>
        paths.Any(path => text.Split('?')[0].TrimEnd('/').EndsWith(path, StringComparison.Ordinal)));

    private IEnumerable<UrlSuffix> EndsOfChain(ExpressionSyntax receiver, int depth)
    {
        if (receiver.Unwrap() is not InvocationExpressionSyntax call || call.CalledName() is not { } name
            || name.Receiver() is not { } before
            || s_pathCalls.Contains(name.Identifier.ValueText)
            || name.Identifier.ValueText is Combine or Concat or Parse)
        {
            return Ends(receiver, depth);
        }

        if (s_clientCalls.Contains(name.Identifier.ValueText))
        {
            return call.ArgumentList.Arguments is [_, var first, ..] ? Ends(first.Expression, depth) : [];
        }

        return s_cuts.Contains(name.Identifier.ValueText) || IsOtherText(call, name) ? [] : EndsOfChain(before, depth);
    }

    private bool IsOtherText(InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        !HttpCallSettings.IsKnown(name.Identifier.ValueText)
        && !s_trims.Contains(name.Identifier.ValueText)
        && model.GetTypeInfo(call, cancellationToken).Type is { SpecialType: SpecialType.System_String };

    private IEnumerable<UrlSuffix> Ends(ExpressionSyntax expression, int depth)
    {
        expression = expression.Unwrap();
        return model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text }
            ? [new UrlSuffix(text, true)]
            : depth == 0 ? []
            : expression switch
            {
                InterpolatedStringExpressionSyntax whole =>
                    [UrlSuffix.Sum(whole.Contents.Select(part => Part(part, depth)))],
                BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
                    [UrlSuffix.Sum([End(sum.Left, depth), End(sum.Right, depth)])],
                BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                    Ends(either.Left, depth).Concat(Ends(either.Right, depth)),
                ConditionalExpressionSyntax choice => Ends(choice.WhenTrue, depth).Concat(Ends(choice.WhenFalse, depth)),

                // new Uri(root, "…"), and what else is made of an address: Url, FlurlRequest.
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } parts } =>
                    parts.Count > 1 && Ends(parts[1].Expression, depth).FirstOrDefault() is { } rest
                        ? [UrlSuffix.Join(End(parts[0].Expression, depth), rest)]
                        : Ends(parts[0].Expression, depth),
                InvocationExpressionSyntax call => OfCall(call, depth),
                IdentifierNameSyntax or MemberAccessExpressionSyntax => OfName(expression, depth),
                _ => [],
            };
    }

    private IEnumerable<UrlSuffix> OfCall(InvocationExpressionSyntax call, int depth)
    {
        string? name = call.CalledName()?.Identifier.ValueText;
        IEnumerable<ExpressionSyntax> parts = call.ArgumentList.Arguments

            // Of AppendPathSegment("…", fullyEncode: true) the first.
            .Take(name == Segment ? 1 : int.MaxValue)
            .SelectMany(argument => HttpCallMembers.Elements(argument.Expression) ?? [argument.Expression]);
        return name switch
        {
            not null when s_pathCalls.Contains(name) && call.CalledName()?.Receiver() is { } receiver =>
                Firsts(receiver, name, depth - 1).DefaultIfEmpty(UrlSuffix.Unknown)
                    .Select(first => parts.Aggregate(first, (end, part) => UrlSuffix.Join(end, End(part, depth)))),
            Combine => [parts.Select(part => End(part, depth)).Aggregate(UrlSuffix.Unknown, UrlSuffix.Join)],
            Concat => [UrlSuffix.Sum(parts.Select(part => End(part, depth)))],
            Parse when parts.FirstOrDefault() is { } text => Ends(text, depth),
            _ => [],
        };
    }

    private IEnumerable<UrlSuffix> Firsts(ExpressionSyntax receiver, string name, int depth)
    {
        IEnumerable<UrlSuffix> firsts = EndsOfChain(receiver, depth);
        return name == Request && depth > 0 ? firsts.Concat(Bases(receiver).SelectMany(first => Ends(first, depth))) : firsts;
    }

    private IEnumerable<UrlSuffix> OfName(ExpressionSyntax name, int depth) =>
        ConstantInitializer.Find(model, name, cancellationToken) is not { } value ? []
        : value.SyntaxTree == model.SyntaxTree ? EndsOfChain(value, depth - 1)
        : value is LiteralExpressionSyntax { Token.Value: string literal } ? [new UrlSuffix(literal, true)]
        : [];

    private UrlSuffix End(ExpressionSyntax expression, int depth) =>
        Ends(expression, depth).FirstOrDefault() ?? UrlSuffix.Unknown;

    private UrlSuffix Part(InterpolatedStringContentSyntax part, int depth) => part switch
    {
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => new UrlSuffix(text, true),
        InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => End(hole.Expression, depth),
        _ => UrlSuffix.Unknown,
    };

    // Where the client is made, and where its property is set.
    private IEnumerable<ExpressionSyntax> Bases(ExpressionSyntax client)
    {
        IEnumerable<AssignmentExpressionSyntax> made =
            (ConstantInitializer.Find(model, client, cancellationToken) ?? client.Unwrap()) is BaseObjectCreationExpressionSyntax
            {
                Initializer.Expressions: var settings,
            }
                ? settings.OfType<AssignmentExpressionSyntax>()
                    .Where(set => set.Left is IdentifierNameSyntax name && s_bases.Contains(name.Identifier.ValueText))
                : [];
        return made.Concat(client.EnclosingMember().DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(set =>
                set.Left is MemberAccessExpressionSyntax left
                && s_bases.Contains(left.Name.Identifier.ValueText)
                && left.Expression.ToString() == client.ToString()))
            .Select(set => set.Right)
            .Where(value => value.SyntaxTree == model.SyntaxTree);
    }
}
