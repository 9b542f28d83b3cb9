using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What a raw request sets beside its address and its body.</summary>
/// <param name="ClientSettings">What an ICloseClient decides instead.</param>
/// <param name="Obstacle">Why the request cannot be a chain: a setting that would be lost; null where there is none.</param>
internal sealed record HttpCallSettings(IReadOnlyList<string> ClientSettings, string? Obstacle)
{
    /// <summary>Why a request that other code sees too is left alone.</summary>
    public const string HandledElsewhere = "its request is built or sent elsewhere";

    private const string Header = "WithHeader";
    private const string HeaderSet = "WithHeaders";
    private const string Replaced = ", with an ICloseClient in place of ";

    // The address, the client, and what changes nothing that is sent.
    private static readonly HashSet<string> s_preserved =
    [
        "Request", "AppendPathSegment", "AppendPathSegments", "RemoveQuery", "RemoveQueryParam", "RemoveQueryParams",
        "SetFragment", "RemoveFragment", "Clone", "ToUri", "Parse", "Build", "WithClient", "Client", "HttpClient", "BaseUrl",
        "Url", "Verb", "Content", "Method", "RequestUri", "Dispose",
    ];

    private static readonly HashSet<string> s_ofClient =
        ["WithBasicAuth", "WithOAuthBearerToken", "WithTimeout", "WithAutoRedirect", "Version", "VersionPolicy"];

    public static HttpCallSettings None { get; } = new([], null);

    /// <summary>
    /// Determines whether a member of a request or its client is known not to be lost. Its events, serializers and allowed
    /// failures would be.
    /// </summary>
    public static bool IsKnown(string name) =>
        s_preserved.Contains(name) || s_ofClient.Contains(name) || name is Header or HeaderSet;

    /// <summary>Those of the members that a request and its client are set up with.</summary>
    public static HttpCallSettings From(
        SemanticModel model, IEnumerable<HttpCallStep> steps, CancellationToken cancellationToken) => steps.Aggregate(
            None,
            (all, step) => all.Combine(step switch
            {
                { Name: null } => new([], HandledElsewhere),
                { Name: Header or HeaderSet, Call: { } call } =>
                    FromHeaders(HttpCallHeaders.From(model, call, cancellationToken)),
                { Name: { } name } when s_ofClient.Contains(name) => new([name], null),
                { Name: { } name } when s_preserved.Contains(name) => None,
                _ => new([], $"'{step.Name}' has no counterpart there"),
            }));

    /// <summary>Those of headers, by name.</summary>
    public static HttpCallSettings FromHeaders(IEnumerable<string?> names) => names.Aggregate(
        None,
        (all, name) => all.Combine(name switch
        {
            null => new([], "a header of it has no counterpart there"),
            _ when HttpCallHeaders.IsIrrelevant(name) => None,
            _ when HttpCallHeaders.IsSetByClient(name) => new([name], null),
            _ => new([], $"its header '{name}' has no counterpart there"),
        }));

    /// <summary>Both together.</summary>
    public HttpCallSettings Combine(HttpCallSettings other) =>
        new([.. ClientSettings.Concat(other.ClientSettings).Distinct()], Obstacle ?? other.Obstacle);

    /// <summary>What a client decides, as the end of a sentence; empty where that is nothing.</summary>
    public string Note() => ClientSettings switch
    {
        [] => "",
        [var only] => $"{Replaced}{only}",
        [.., var last] => $"{Replaced}{string.Join(", ", ClientSettings.Take(ClientSettings.Count - 1))} and {last}",
    };
}
