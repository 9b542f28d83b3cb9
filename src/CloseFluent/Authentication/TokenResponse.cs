using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>
/// What a response of a token endpoint contains. It cannot be asked for again, since what it was exchanged for counts once:
/// so it is read as far as it goes, at any depth, and nothing in it makes that fail.
/// </summary>
internal sealed class TokenResponse
{
    /// <summary>What Close documents, for a response that does not say how long its access token lives.</summary>
    public static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(1);

    private static readonly TimeSpan s_longestLifetime = TimeSpan.FromDays(366);
    private static readonly string[] s_names =
        ["access_token", "refresh_token", "expires_in", "organization_id", "user_id", "scope", "error"];

    // A member where no parser gets on, for example behind a number that is none. A quote inside of a text has a backslash.
    private static readonly Regex s_member = new(
        """
        (?<!\\)"(?<name>[a-z_]+)"\s*:\s*(?:(?<text>"(?:[^"\\]|\\.)*")|(?<other>[^\s"\[\]{},]+)(?=[\s,}\]]))
        """.Trim(),
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly Dictionary<string, (string Value, int Depth)> _members = new(StringComparer.Ordinal);

    private TokenResponse()
    {
    }

    public bool HasTokens => (AccessToken ?? RefreshToken) is not null;

    public string? AccessToken => this["access_token"];

    public string? RefreshToken => this["refresh_token"];

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
        string text = BodyText.Read(body, null);
        try
        {
            response.Collect(BodyText.Utf8Encoding.GetBytes(text));
        }
        catch (JsonException)
        {
            response.CollectLoosely(text);
        }

        return response;
    }

    private void Collect(byte[] text)
    {
        // A block that is not the last: then what is missing at the end is not a mistake.
        Utf8JsonReader reader = new(text, isFinalBlock: false, default);
        string? name = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = NameOf(ref reader);
            }
            else if (name is not null)
            {
                Keep(name, Value(ref reader), reader.CurrentDepth);
                name = null;
            }
        }
    }

    // What stood before the mistake counts, as it was read.
    private void CollectLoosely(string text)
    {
        foreach (Match member in s_member.Matches(text))
        {
            string name = member.Groups["name"].Value;
            if (s_names.Contains(name) && !_members.ContainsKey(name))
            {
                Group quoted = member.Groups["text"];
                Keep(name, quoted.Success ? Unquoted(quoted.Value) : member.Groups["other"].Value, 0);
            }
        }
    }

    private static string? Unquoted(string quoted)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(quoted);
            return document.RootElement.GetString();
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        foreach (string name in s_names)
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }

        return null;
    }

    // The outermost counts, and of several the last that can be used.
    private void Keep(string name, string? value, int depth)
    {
        if (!string.IsNullOrWhiteSpace(value) && (!_members.TryGetValue(name, out var before) || depth <= before.Depth))
        {
            _members[name] = (value!, depth);
        }
    }

    private static string? Value(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Number => BodyText.Utf8Encoding.GetString(reader.ValueSpan.ToArray()),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is JSON but no text.
            return null;
        }
    }
}
