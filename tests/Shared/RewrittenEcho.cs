using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests;

/// <summary>
/// Gives a bulk action back in other words: the same filter and settings as a server might write them that keeps them in a
/// form of its own. Which rewritings are taken follows from the source of chance alone.
/// </summary>
internal sealed class RewrittenEcho(Random chance, double rate)
{
    private static readonly string[] s_words = ["value", "values", "text", "query"];
    private static readonly string[] s_unordered = ["queries", "values", "object_ids", "ids"];
    private static readonly string[] s_known =
    [
        "type", "negate", "queries", "query", "related_query", "related_object_type", "this_object_type", "object_type", "field",
        "condition", "value", "values", "text", "object_ids", "object_id", "reference_type", "on_or_after", "before", "after",
        "gt", "gte", "lt", "lte", "id", "ids", "custom_field_id", "field_name", "mode",
    ];

    private static readonly string[] s_settings = ["send_done_email", "sort", "results_limit", "contact_preference"];

    private static readonly string[] s_choices = ["action_type", "contact_preference", "type", "bulk_object_type"];
    private static readonly string[] s_ids =
    [
        "sequence_id", "sender_account_id", "from_phone_number_id", "template_id", "email_account_id", "lead_status_id",
    ];

    private static readonly Func<string, string>[] s_escapes =
    [
        WebUtility.HtmlEncode,
        Uri.EscapeDataString,
        text => JavaScriptEncoder.Default.Encode(text),
        text => Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(text)),
        text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
    ];

    private readonly bool _dropsModes = chance.NextDouble() < rate;
    private readonly bool _dropsUnknown = chance.NextDouble() < rate;
    private readonly bool _trims = chance.NextDouble() < rate;
    private readonly bool _shouts = chance.NextDouble() < rate;
    private readonly bool _respellsNumbers = chance.NextDouble() < rate;
    private readonly bool _respellsTimes = chance.NextDouble() < rate;
    private readonly bool _resolvesGroups = chance.NextDouble() < rate;
    private readonly bool _reorders = chance.NextDouble() < rate;
    private readonly bool _negates = chance.NextDouble() < rate;
    private readonly bool _labels = chance.NextDouble() < rate;
    private readonly bool _addsNulls = chance.NextDouble() < rate;
    private readonly bool _shoutsSort = chance.NextDouble() < rate;
    private readonly bool _shoutsWords = chance.NextDouble() < rate;
    private readonly bool _blanks = chance.NextDouble() < rate;
    private readonly int _escape = chance.NextDouble() < rate ? chance.Next(s_escapes.Length) : -1;
    private readonly int _asText = chance.NextDouble() < rate ? chance.Next(1, 3) : 0;
    private readonly string? _leftOut = chance.NextDouble() < rate ? s_settings[chance.Next(s_settings.Length)] : null;

    /// <summary>Gives an item of the list, or the response to a create, in the words of this server.</summary>
    public JsonObject Of(JsonObject item)
    {
        JsonObject echo = (JsonObject)item.DeepClone();
        if (_leftOut is not null && chance.Next(2) == 0)
        {
            echo.Remove(_leftOut);
        }
        else if (_leftOut is not null)
        {
            echo[_leftOut] = null;
        }

        if (echo["calls_assigned_to"] is JsonArray assignees)
        {
            echo["calls_assigned_to"] = Items("ids", assignees);
        }

        if (echo["query"] is JsonValue text)
        {
            echo["query"] = Any("text", text);
        }

        if (echo["results_limit"] is JsonValue limit)
        {
            echo["results_limit"] = Any("results_limit", limit);
        }

        if (_shoutsSort && echo["sort"] is JsonArray sort)
        {
            echo["sort"] = JsonNode.Parse(sort.ToJsonString().ToUpperInvariant());
        }

        RespellMembers(echo);
        RewriteFilter(echo);
        return echo;
    }

    private void RespellMembers(JsonObject echo)
    {
        foreach (string name in s_choices.Where(name => _shoutsWords && TextOf(echo[name]) is not null))
        {
            echo[name] = TextOf(echo[name])!.ToUpperInvariant();
        }

        foreach (string name in s_ids.Where(name => _blanks && echo[name] is null))
        {
            echo[name] = "";
        }
    }

    private void RewriteFilter(JsonObject echo)
    {
        if (echo["s_query"] is not JsonObject filter)
        {
            return;
        }

        JsonObject rewritten = Node(filter);
        string plain = rewritten.ToJsonString();
        switch (_asText)
        {
            case 1:
                echo["s_query"] = plain;
                break;
            case 2 when echo["query"] is null:
                echo["s_query"] = new JsonObject { ["type"] = "match_all", ["negate"] = false };
                echo["query"] = plain;
                break;
            default:
                echo["s_query"] = rewritten;
                break;
        }
    }

    private JsonObject Node(JsonObject node)
    {
        JsonObject echo = [];
        foreach ((string name, JsonNode? value) in node)
        {
            bool isDropped = (_dropsModes && name == "mode") || (_dropsUnknown && !s_known.Contains(name));
            if (!isDropped)
            {
                echo[name] = Any(name, value);
            }
        }

        if (_negates && echo.ContainsKey("type"))
        {
            echo.TryAdd("negate", false);
        }

        if (_labels)
        {
            echo.TryAdd("label", "As people call it");
            echo.TryAdd("display_name", "Somebody Else");
        }

        if (_addsNulls)
        {
            echo.TryAdd("description", null);
        }

        return echo;
    }

    private JsonNode? Any(string name, JsonNode? value) => value switch
    {
        JsonObject node => Node(node),
        JsonArray items => Items(name, items),
        JsonValue plain when TextOf(plain) is { } text => Text(text, name),
        JsonValue plain when plain.GetValueKind() == JsonValueKind.Number => Number(plain.ToJsonString()),
        _ => value?.DeepClone(),
    };

    private JsonArray Items(string name, JsonArray items)
    {
        List<JsonNode?> all = [];
        foreach (JsonNode? item in items)
        {
            bool isGroup = TextOf(item)?.StartsWith("group_", StringComparison.Ordinal) == true;
            if (_resolvesGroups && isGroup)
            {
                all.Add("user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe");
                all.Add("user_e71lHFE8l6hlvY5bR215DEWc1ZCjfiYQESbHpt0mpAi");
            }
            else
            {
                all.Add(Any(name, item));
            }
        }

        if (_reorders && s_unordered.Contains(name))
        {
            JsonNode?[] mixed = [.. all];
            chance.Shuffle(mixed);
            all = [.. mixed];
        }

        return [.. all];
    }

    private JsonValue Text(string text, string name)
    {
        bool isTime = DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time);
        if (_respellsTimes && isTime)
        {
            TimeSpan offset = TimeSpan.FromHours(chance.Next(-3, 4));
            return JsonValue.Create(time.ToOffset(offset).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        }

        if (!s_words.Contains(name) || IsId(text))
        {
            return JsonValue.Create(text);
        }

        text = _trims ? text.Trim() : text;
        text = _shouts ? text.ToUpperInvariant() : text;
        return JsonValue.Create(_escape < 0 ? text : s_escapes[_escape](text));
    }

    private JsonNode Number(string digits)
    {
        bool isPlain = digits.All(char.IsAsciiDigit);
        return JsonNode.Parse((_respellsNumbers && isPlain) ? digits + (chance.Next(2) == 0 ? ".0" : "e0") : digits)!;
    }

    private static string? TextOf(JsonNode? node)
    {
        try
        {
            return node?.GetValueKind() == JsonValueKind.String ? (string?)node : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is JSON but no text.
            return null;
        }
    }

    // A server does not change an id.
    private static bool IsId(string text) =>
        text.IndexOf('_') is > 0 and < 12 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
