using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines by its end whether an address is one that actions are posted to. It may be concatenated of parts, of which the
/// first need not be known.
/// </summary>
internal sealed class HttpCallAddress(
    SemanticModel model, IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
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
    public string? Find(ExpressionSyntax expression) => FirstActionAddress(Suffixes(expression, FarthestFlow));

    /// <summary>The address that an HttpClient has where it posts to a part of it; null where it is another.</summary>
    public string? FindOn(ExpressionSyntax client, ExpressionSyntax rest) => FirstActionAddress(Suffixes(rest, FarthestFlow)
        .Where(end => end.IsWhole
            && paths.Any(path => path.EndsWith("/" + end.Text.Split('?')[0].Trim('/'), StringComparison.Ordinal)))
        .SelectMany(end => BaseAddresses(client).SelectMany(first => Suffixes(first, FarthestFlow))
            .Select(first => UrlSuffix.Join(first, end))));

    /// <summary>
    /// The address that Flurl is called on: "https://…".AppendPathSegment("…") or client.Request("…", "…"), with settings
    /// between.
    /// </summary>
    public string? FindInReceiver(InvocationExpressionSyntax call) =>
        call.CalledName()?.Receiver() is { } receiver ? FirstActionAddress(ReceiverSuffixes(receiver, FarthestFlow)) : null;

    private string? FirstActionAddress(IEnumerable<UrlSuffix> ends) => ends.Select(end => end.Text).FirstOrDefault(text =>
        paths.Any(path => text.Split('?')[0].TrimEnd('/').EndsWith(path, StringComparison.Ordinal)));

    private IEnumerable<UrlSuffix> ReceiverSuffixes(ExpressionSyntax receiver, int depth)
    {
        if (receiver.Unwrap() is not InvocationExpressionSyntax call || call.CalledName() is not { } name
            || name.Receiver() is not { } before
            || s_pathCalls.Contains(name.Identifier.ValueText)
            || name.Identifier.ValueText is Combine or Concat or Parse)
        {
            return Suffixes(receiver, depth);
        }

        if (s_clientCalls.Contains(name.Identifier.ValueText))
        {
            return call.ArgumentList.Arguments is [_, var first, ..] ? Suffixes(first.Expression, depth) : [];
        }

        if (s_cuts.Contains(name.Identifier.ValueText) || ReturnsOtherText(call, name))
        {
            return [];
        }

        return ReceiverSuffixes(before, depth);
    }

    private bool ReturnsOtherText(InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        !HttpCallSettings.IsKnown(name.Identifier.ValueText)
        && !s_trims.Contains(name.Identifier.ValueText)
        && model.GetTypeInfo(call, cancellationToken).Type is { SpecialType: SpecialType.System_String };

    private IEnumerable<UrlSuffix> Suffixes(ExpressionSyntax expression, int depth)
    {
        expression = expression.Unwrap();
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text })
        {
            return [new UrlSuffix(text, true)];
        }

        return expression switch
        {
            _ when depth == 0 => [],
            InterpolatedStringExpressionSyntax whole =>
                [UrlSuffix.Concat(whole.Contents.Select(part => PartSuffix(part, depth)))],
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
                [UrlSuffix.Concat([Suffix(sum.Left, depth), Suffix(sum.Right, depth)])],
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                Suffixes(either.Left, depth).Concat(Suffixes(either.Right, depth)),
            ConditionalExpressionSyntax choice => Suffixes(choice.WhenTrue, depth).Concat(Suffixes(choice.WhenFalse, depth)),
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } parts } => CreationSuffixes(
                parts, depth),
            InvocationExpressionSyntax call => CallSuffixes(call, depth),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => NameSuffixes(expression, depth),
            _ => [],
        };
    }

    // new Uri(root, "…"), and what else is made of an address: Url, FlurlRequest.
    private IEnumerable<UrlSuffix> CreationSuffixes(SeparatedSyntaxList<ArgumentSyntax> parts, int depth)
    {
        if (parts.Count > 1 && Suffixes(parts[1].Expression, depth).FirstOrDefault() is { } rest)
        {
            return [UrlSuffix.Join(Suffix(parts[0].Expression, depth), rest)];
        }

        return Suffixes(parts[0].Expression, depth);
    }

    private IEnumerable<UrlSuffix> CallSuffixes(InvocationExpressionSyntax call, int depth)
    {
        string? name = call.CalledName()?.Identifier.ValueText;
        IEnumerable<ExpressionSyntax> parts = call.ArgumentList.Arguments

            // Of AppendPathSegment("…", fullyEncode: true) the first.
            .Take(name == Segment ? 1 : int.MaxValue)
            .SelectMany(argument => ListSyntax.FindElements(argument.Expression) ?? [argument.Expression]);
        return name switch
        {
            not null when s_pathCalls.Contains(name) && call.CalledName()?.Receiver() is { } receiver =>
                StartSuffixes(receiver, name, depth - 1).DefaultIfEmpty(UrlSuffix.Unknown)
                    .Select(first => parts.Aggregate(first, (end, part) => UrlSuffix.Join(end, Suffix(part, depth)))),
            Combine => [parts.Select(part => Suffix(part, depth)).Aggregate(UrlSuffix.Unknown, UrlSuffix.Join)],
            Concat => [UrlSuffix.Concat(parts.Select(part => Suffix(part, depth)))],
            Parse when parts.FirstOrDefault() is { } text => Suffixes(text, depth),
            _ => [],
        };
    }

    private IEnumerable<UrlSuffix> StartSuffixes(ExpressionSyntax receiver, string name, int depth)
    {
        IEnumerable<UrlSuffix> firsts = ReceiverSuffixes(receiver, depth);
        if (name != Request || depth == 0)
        {
            return firsts;
        }

        return firsts.Concat(BaseAddresses(receiver).SelectMany(first => Suffixes(first, depth)));
    }

    private IEnumerable<UrlSuffix> NameSuffixes(ExpressionSyntax name, int depth)
    {
        if (ConstantInitializer.Find(model, name, cancellationToken) is not { } value)
        {
            return [];
        }

        if (value.SyntaxTree == model.SyntaxTree)
        {
            return ReceiverSuffixes(value, depth - 1);
        }

        if (value is LiteralExpressionSyntax { Token.Value: string literal })
        {
            return [new UrlSuffix(literal, true)];
        }

        return [];
    }

    private UrlSuffix Suffix(ExpressionSyntax expression, int depth) =>
        Suffixes(expression, depth).FirstOrDefault() ?? UrlSuffix.Unknown;

    private UrlSuffix PartSuffix(InterpolatedStringContentSyntax part, int depth) => part switch
    {
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => new UrlSuffix(text, true),
        InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => Suffix(hole.Expression, depth),
        _ => UrlSuffix.Unknown,
    };

    // Where the client is made, and where its property is set.
    private IEnumerable<ExpressionSyntax> BaseAddresses(ExpressionSyntax client)
    {
        ExpressionSyntax created = ConstantInitializer.Find(model, client, cancellationToken) ?? client.Unwrap();
        IEnumerable<ExpressionSyntax> settings = (created as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions ?? default;
        IEnumerable<AssignmentExpressionSyntax> assignments = settings.OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is IdentifierNameSyntax name && s_bases.Contains(name.Identifier.ValueText));
        SyntaxNode member = client.EnclosingMember();
        return assignments.Concat(s_bases.SelectMany(name => SyntaxIndex.Of(member).Writes(name, member.Span))
            .OfType<AssignmentExpressionSyntax>()
            .Where(set =>
                set.Left is MemberAccessExpressionSyntax left
                && s_bases.Contains(left.Name.Identifier.ValueText)
                && left.Expression.ToString() == client.ToString()))
            .Select(set => set.Right)
            .Where(value => value.SyntaxTree == model.SyntaxTree);
    }
}
