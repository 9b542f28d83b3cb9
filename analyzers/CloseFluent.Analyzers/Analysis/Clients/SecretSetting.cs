using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A secret of Close's that is set by a name: in configuration, in the environment, or as a header.</summary>
/// <param name="Value">Where it is written.</param>
/// <param name="Secret">The secret alone.</param>
/// <param name="Noun">What kind of secret it is.</param>
internal sealed record SecretSetting(ExpressionSyntax Value, string Secret, string Noun)
{
    private const string OfClose = "close";
    private const string Address = "close.com";

    /// <summary>The names by which code concerns configuration.</summary>
    public static IReadOnlyList<string> ConfigurationNames { get; } = ["AddInMemoryCollection", "UseSetting", "SetEnvironmentVariable"];

    /// <summary>The names by which code concerns headers.</summary>
    public static IReadOnlyList<string> HeaderNames { get; } =
    [
        "Headers", "DefaultRequestHeaders", "AuthenticationHeaderValue", "TryAddWithoutValidation", "WithHeader", "WithBasicAuth",
        "WithOAuthBearerToken",
    ];

    /// <summary>The secret that a node sets, or null.</summary>
    public static SecretSetting? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (Pair(node) is not var (name, value))
        {
            return null;
        }

        // A name is text that is written there, or that of a method.
        if (SecretHeader.IsName(name))
        {
            return SecretHeader.Find(model, name, value, cancellationToken) is { } header
                && (SecretHeader.IsApiKey(header) || IsNearAddress(node))
                ? new SecretSetting(value, header, SecretHeader.NounOf(header)) : null;
        }

        if (NounOf(name) is not { } noun)
        {
            return null;
        }

        bool isOfClose = name.IndexOf(OfClose, StringComparison.OrdinalIgnoreCase) >= 0;
        return ConstantValue.From(model, value, cancellationToken).Select(constant => constant.Text).FirstOrDefault(
            text => text is not null && (isOfClose || SecretHeader.IsApiKey(text))) is { } secret
            ? new SecretSetting(value, secret, noun) : null;
    }

    private static (string Name, ExpressionSyntax Value)? Pair(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [var secret, ..] } call
            when call.CalledName()?.Identifier.ValueText is { } name && SecretHeader.IsMethod(name) => (name, secret.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var header] } call
            when call.CalledName() is { Identifier.ValueText: "Parse" } parse
                && parse.Receiver()?.GetLastToken().ValueText == "AuthenticationHeaderValue" => ("Authorization", header.Expression),
        _ => NamedValue.Find(node),
    };

    // Close:ApiKey, Close__ApiKey and CLOSE_API_KEY are one name.
    private static string? NounOf(string name)
    {
        string bare = name.Replace("_", "").Replace("-", "").ToUpperInvariant();
        return new[]
        {
            ("APIKEY", SecretDemand.ApiKeyNoun),
            ("ACCESSTOKEN", SecretDemand.AccessTokenNoun),
            ("REFRESHTOKEN", SecretDemand.RefreshTokenNoun),
            ("CLIENTSECRET", SecretDemand.ClientSecretNoun),
            ("SIGNATUREKEY", SecretDemand.SignatureKeyNoun),
        }.FirstOrDefault(known => bare.EndsWith(known.Item1, StringComparison.Ordinal)).Item2;
    }

    private static bool IsNearAddress(SyntaxNode node) =>
        (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot()).Descendants()
            .OfType<LiteralExpressionSyntax>()
            .Any(literal => literal.Token.ValueText.IndexOf(Address, StringComparison.OrdinalIgnoreCase) >= 0);
}
