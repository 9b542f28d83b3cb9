using System.Globalization;

namespace CloseFluent;

/// <summary>
/// What a response of a token endpoint contains. It cannot be asked for again, since what it was exchanged for counts once:
/// so it is read as far as it goes, at any depth, and nothing in it makes that fail.
/// </summary>
internal sealed class TokenResponse
{
    /// <summary>What Close documents, for a response that does not say how long its access token lives.</summary>
    public static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(1);

    private const string AccessTokenName = "access_token";
    private const string RefreshTokenName = "refresh_token";
    private const int ShortestSecret = 6;

    private static readonly TimeSpan s_longestLifetime = TimeSpan.FromDays(366);
    private static readonly Dictionary<string, string> s_names =
        new[] { AccessTokenName, RefreshTokenName, "expires_in", "organization_id", "user_id", "scope", "error" }
            .ToDictionary(Bare, StringComparer.Ordinal);

    private readonly Dictionary<string, (string Value, int Depth)> _members = new(StringComparer.Ordinal);
    private readonly List<string> _secrets = [];

    public bool HasTokens => (AccessToken ?? RefreshToken) is not null;

    public string? AccessToken => this[AccessTokenName];

    public string? RefreshToken => this[RefreshTokenName];

    /// <summary>Gets all that looks like a token or another secret, known or not, which no message may show.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>How long the access token lives: positive, and about a year at most.</summary>
    public TimeSpan Lifetime =>
        double.TryParse(this["expires_in"], NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, s_longestLifetime.TotalSeconds))
            : UsualLifetime;

    /// <summary>The value of a member, where it is a text that is not blank, or a number.</summary>
    public string? this[string name] => _members.TryGetValue(name, out (string Value, int Depth) member) ? member.Value : null;

    /// <summary>Reads the body of a response, which may be cut.</summary>
    public static TokenResponse Read(ReadOnlySpan<byte> body)
    {
        TokenResponse response = new();
        TokenResponseReader.Read(BodyText.Read(body, null), response);
        return response;
    }

    /// <summary>
    /// Determines whether the response is new tokens and nothing else, so that they are what they say whatever status came with
    /// them. One that names an error, or repeats what was sent, is not.
    /// </summary>
    public bool IsNewPair(string? sentRefreshToken) =>
        IsOutermost(AccessTokenName)
        && IsOutermost(RefreshTokenName)
        && RefreshToken != sentRefreshToken
        && this["error"] is null;

    /// <summary>Keeps a member of the names that are read; the outermost counts, and of several the last that can be used.</summary>
    public void Keep(string name, string? value, int depth)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        string bare = Bare(name);
        if (IsSecret(bare) && value!.Length >= ShortestSecret)
        {
            _secrets.Add(value);
        }

        if (s_names.TryGetValue(bare, out string? known)
            && (!_members.TryGetValue(known, out (string Value, int Depth) before) || depth <= before.Depth))
        {
            _members[known] = (value!, depth);
        }
    }

    /// <summary>Determines whether a member is there, under any spelling of its name.</summary>
    public bool Has(string name) => s_names.TryGetValue(Bare(name), out string? known) && _members.ContainsKey(known);

    private static bool IsSecret(string bare) =>
        (bare.IndexOf("token", StringComparison.Ordinal) >= 0 && bare != "tokentype")
        || bare.IndexOf("secret", StringComparison.Ordinal) >= 0
        || bare is "password" or "assertion";

    // As other servers write them: accessToken, access-token.
    private static string Bare(string name) => new([.. name.Where(c => c is not ('_' or '-')).Select(char.ToLowerInvariant)]);

    private bool IsOutermost(string name) => _members.TryGetValue(name, out (string Value, int Depth) member) && member.Depth == 1;
}
