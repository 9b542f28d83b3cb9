using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>
/// Finds the members of a token response in whatever form it came: JSON, also cut, behind other text, or as a text inside of
/// JSON; a form; a page of HTML around it.
/// </summary>
internal static class TokenResponseReader
{
    private const int MostWrappings = 3;

    // A member where no parser gets on, for example behind a number that is none. A quote inside of a text has a backslash.
    private static readonly Regex s_member = new(
        """
        (?<!\\)"(?<name>[A-Za-z_-]+)"\s*:\s*(?:(?<text>"(?:[^"\\]|\\.)*")|(?<other>[^\s"\[\]{},]+)(?=[\s,}\]]))
        """.Trim(),
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    // What neither JSON nor a page is without.
    private static readonly char[] s_notForm = ['<', '{', '"', ' ', '\n'];

    public static void Read(string text, TokenResponse response)
    {
        if (!TryCollect(text, response, outside: 0, wrappings: 0))
        {
            CollectLoosely(text, response);
        }

        if (response.HasTokens)
        {
            return;
        }

        if (text.IndexOf("&quot;", StringComparison.Ordinal) >= 0)
        {
            CollectLoosely(WebUtility.HtmlDecode(text), response);
        }

        CollectForm(text.Trim().TrimStart('?', '#'), response);
    }

    /// <summary>Collects what JSON has before its end or its first mistake, and returns whether there was no mistake.</summary>
    private static bool TryCollect(string text, TokenResponse response, int outside, int wrappings)
    {
        try
        {
            Collect(text, response, outside, wrappings);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Collect(string text, TokenResponse response, int outside, int wrappings)
    {
        // A block that is not the last: then what is missing at the end is not a mistake.
        Utf8JsonReader reader = new(BodyText.Utf8Encoding.GetBytes(text), isFinalBlock: false, default);
        string? name = null;
        int? errors = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Text(ref reader) ?? string.Empty;
                continue;
            }

            string? value = Value(ref reader);
            int depth = outside + reader.CurrentDepth;
            if (value is not null && wrappings < MostWrappings && IsWrapped(value, name))
            {
                TryCollect(value, response, depth, wrappings + 1);
            }
            else if (name is not null && (errors is null || reader.CurrentDepth <= errors))
            {
                errors = IsOfErrors(name, ref reader) ? reader.CurrentDepth : null;
                response.Keep(name, value, depth);
            }

            name = null;
        }
    }

    // What errors say of a field by its name is not the field.
    private static bool IsOfErrors(string name, ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
        && name.IndexOf("error", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsWrapped(string value, string? name)
    {
        string trimmed = value.TrimStart();
        return trimmed.Length > 0 && (trimmed[0] is '{' or '[' || (name is null && trimmed[0] == '"'));
    }

    // What was before the mistake counts, as it was read.
    private static void CollectLoosely(string text, TokenResponse response)
    {
        foreach (Match member in s_member.Matches(text))
        {
            string name = member.Groups["name"].Value;
            if (!response.Has(name))
            {
                Group quoted = member.Groups["text"];
                response.Keep(name, quoted.Success ? Unquoted(quoted.Value) : member.Groups["other"].Value, 0);
            }
        }
    }

    private static void CollectForm(string text, TokenResponse response)
    {
        if (text.IndexOfAny(s_notForm) >= 0)
        {
            return;
        }

        foreach (string field in text.Split('&'))
        {
            int equals = field.IndexOf('=');
            if (equals > 0)
            {
                response.Keep(field.Substring(0, equals), Uri.UnescapeDataString(field.Substring(equals + 1).Replace('+', ' ')), 0);
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

    private static string? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number => BodyText.Utf8Encoding.GetString(reader.ValueSpan.ToArray()),
        _ => null,
    };

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is JSON but no text.
            return null;
        }
    }
}
