using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The ways to write the header that proves to Close who is asking.</summary>
internal static class SecretHeader
{
    private const string ApiKey = "api_";
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";

    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Bearer", "Basic" };

    private static readonly HashSet<string> s_methods = ["WithBasicAuth", "WithOAuthBearerToken"];

    /// <summary>Determines whether a method of Flurl's takes such a secret first.</summary>
    public static bool IsMethod(string name) => s_methods.Contains(name);

    /// <summary>Determines whether a name is that of the header, of a scheme or of such a method.</summary>
    public static bool IsName(string name) => s_names.Contains(name) || IsMethod(name);

    public static bool IsApiKey(string text) => text.StartsWith(ApiKey, StringComparison.Ordinal);

    public static string NounOf(string secret) => IsApiKey(secret) ? SecretDemand.ApiKeyNoun : SecretDemand.AccessTokenNoun;

    /// <summary>The secret within the value of a header, or null.</summary>
    public static string? Find(SemanticModel model, string name, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        foreach (ConstantValue constant in ConstantValue.From(model, value, cancellationToken))
        {
            if (constant is { IsWhole: true, Text: { } text })
            {
                return Bare(name, text);
            }
        }

        // What is encoded where it is passed.
        return value.Descendants().OfType<ExpressionSyntax>()
            .Where(part => part is LiteralExpressionSyntax or IdentifierNameSyntax)
            .SelectMany(part => ConstantValue.From(model, part, cancellationToken))
            .Select(part => part.Text is { } text ? Bare(name, text).TrimEnd(':') : null)
            .FirstOrDefault(text => text is not null && IsApiKey(text));
    }

    private static string Bare(string name, string text)
    {
        if (text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return text.Substring(Bearer.Length);
        }

        if (text.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
        {
            return Decoded(text.Substring(Basic.Length));
        }

        return name.Equals("Basic", StringComparison.OrdinalIgnoreCase) ? Decoded(text) : text;
    }

    private static string Decoded(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text)).TrimEnd(':');
        }
        catch (FormatException)
        {
            return text;
        }
    }
}
