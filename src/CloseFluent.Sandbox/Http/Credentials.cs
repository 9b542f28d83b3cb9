using System.Text;

namespace CloseFluent.Sandbox;

/// <summary>The key and the token that the sandbox accepts.</summary>
internal sealed class Credentials(string apiKey, string? accessToken, TokenIssuer issuer)
{
    private readonly string _basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":"));

    public bool Accept(string? authorization)
    {
        string[] parts = (authorization ?? "").Trim().Split([' '], 2);
        if (parts.Length < 2)
        {
            return false;
        }

        string value = parts[1].Trim();
        return parts[0].ToUpperInvariant() switch
        {
            "BASIC" => value == _basic,
            "BEARER" => (accessToken is not null && value == accessToken) || issuer.Accepts(value),
            _ => false,
        };
    }
}
