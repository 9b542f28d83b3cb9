using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>
/// The strict mode for all that is not a create: what Close's documentation says about parameters, headers and bodies, and
/// Close itself ignores. A route that has no rules here is not checked.
/// </summary>
internal static class RequestRules
{
    private const int MaxOffset = 14;
    private static readonly string[] s_list = ["_limit", "_skip", "_fields"];
    private static readonly string[] s_one = ["_fields"];
    private static readonly string[] s_statuses = ["paused", "resuming"];
    private static readonly string[] s_viewTypes =
    [
        "lead", "contact", "opportunity", "call", "email", "sms", "meeting", "note", "whatsapp_message", "custom_activity",
        "form_submission",
    ];

    private static readonly Dictionary<string, string[]> s_parameters = new(StringComparer.Ordinal)
    {
        ["GET /me/"] = s_one,
        ["GET /bulk_action/{kind}/"] = s_list,
        ["GET /bulk_action/email/"] = [.. s_list, "template_id"],
        ["GET /bulk_action/{kind}/{id}/"] = s_one,
        ["POST /bulk_action/{kind}/"] = [],
        ["PUT /bulk_action/{kind}/{id}/"] = s_one,
        ["POST /data/search/"] = [],
        ["GET /sequence/"] = s_list,
        ["GET /sequence/{id}/"] = s_one,
        ["GET /sequence_subscription/"] = [.. s_list, "sequence_id", "lead_id", "contact_id"],
        ["GET /sequence_subscription/{id}/"] = s_one,
        ["GET /email_template/"] = [.. s_list, "is_archived", "is_shared"],
        ["GET /email_template/{id}/"] = ["_fields", "include_embedded"],
        ["GET /email_template/{id}/render/"] =
        [
            "email_account_id", "bulk_object_type", "contact_id", "contact_preference", "entry", "lead_id", "limit", "query",
            "results_limit", "s_query", "sender", "sort", "mode",
        ],
        ["GET /connected_account/"] = [.. s_list, "user_id"],
        ["GET /connected_account/{id}/"] = s_one,
        ["GET /phone_number/"] = [.. s_list, "number", "user_id", "is_group_number", "participant_user_id"],
        ["GET /saved_search/"] = [.. s_list, "type", "type__in"],
        ["GET /saved_search/{id}/"] = s_one,
        ["GET /event/"] =
        [
            "_limit", "_cursor", "_fields", "object_type", "object_id", "action", "lead_id", "user_id", "request_id",
            "date_updated__lt", "date_updated__lte", "date_updated__gt", "date_updated__gte",
        ],
        ["GET /webhook/"] = s_list,
        ["GET /webhook/{id}/"] = s_one,
        ["POST /webhook/"] = [],
        ["PUT /webhook/{id}/"] = s_one,
        ["DELETE /webhook/{id}/"] = [],
    };

    private static readonly Dictionary<string, string[]> s_members = new(StringComparer.Ordinal)
    {
        ["PUT /bulk_action/{kind}/{id}/"] = ["status"],
        ["POST /data/search/"] =
            ["query", "_fields", "_limit", "cursor", "results_limit", "include_counts", "sort"],
        ["POST /webhook/"] = ["url", "events", "verify_ssl"],
        ["PUT /webhook/{id}/"] = ["url", "events", "verify_ssl", "status"],
    };

    /// <summary>Refuses a request that breaks a rule.</summary>
    /// <param name="request">The request as it came.</param>
    /// <param name="context">The same request, read.</param>
    /// <param name="method">The method that is carried out.</param>
    /// <param name="route">The path with <c>{id}</c> for an id.</param>
    /// <exception cref="SandboxHttpException">It breaks at least one; the message names each.</exception>
    public static void Check(SandboxRequest request, RequestContext context, string method, string route)
    {
        string call = method + " " + route;
        string rules = s_parameters.ContainsKey(call) ? call : method + " " + SharedRoute(route);
        FieldErrors errors = new();
        if (s_parameters.TryGetValue(rules, out string[]? parameters))
        {
            CheckParameters(call, parameters, request, context, errors);
        }

        if (request.Headers.TryGetValue("X-TZ-Offset", out string? offset) && !IsOffset(offset))
        {
            errors.Add(
                "X-TZ-Offset",
                $"Strict: this header is hours from UTC, such as -4 or -2.5, and not \"{offset}\".");
        }

        if (s_members.TryGetValue(rules, out string[]? members))
        {
            CheckMembers(call, members, context.Body(), errors);
        }

        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }
    }

    // Every kind of bulk action has the same rules, but for what has a row of its own.
    private static string SharedRoute(string route)
    {
        string[] segments = route.Split('/');
        if (segments[1] == "bulk_action")
        {
            segments[2] = "{kind}";
        }

        return string.Join("/", segments);
    }

    private static void CheckParameters(
        string call, string[] parameters, SandboxRequest request, RequestContext context, FieldErrors errors)
    {
        if (request.Method == "GET" && request.Body.Length > 0)
        {
            errors.Add("Strict: a GET has no body.");
        }

        if (context.OverrideBody is { } overridden && overridden.EnumerateObject().Any(member => member.Name != "_params"))
        {
            errors.Add("Strict: a POST that replaces a GET has _params in its body, and nothing else.");
        }

        foreach (IGrouping<string, string> given in Names(request, context).GroupBy(name => name))
        {
            if (ErrorOfParameter(call, parameters, given.Key, given.Count(), context) is { } error)
            {
                errors.Add(given.Key, "Strict: " + error);
            }
        }
    }

    private static IEnumerable<string> Names(SandboxRequest request, RequestContext context) => context.OverrideBody is { } body
        ? QueryString.Names(request.Query).Concat(QueryString.Names(body))
        : QueryString.Names(request.Query);

    private static string? ErrorOfParameter(
        string call, string[] parameters, string name, int times, RequestContext context)
    {
        if (!parameters.Contains(name))
        {
            return Unknown(call, name, parameters);
        }

        return times > 1 ? "this parameter is in the address more than once." : ErrorOf(name, context.Parameter(name)!);
    }

    private static string? ErrorOf(string name, string value)
    {
        if (name == "_fields" && value.Split(',').Any(field => field.Trim().Length == 0))
        {
            return "this is a list of field names with commas between them.";
        }

        if (name is "type" or "type__in" && value.Split(',').FirstOrDefault(type => !s_viewTypes.Contains(type)) is { } type)
        {
            return $"there are no Smart Views of {type}.";
        }

        return name.StartsWith("date_updated__", StringComparison.Ordinal) && !IsMoment(value)
            ? "this is a moment in ISO 8601."
            : null;
    }

    private static void CheckMembers(string call, string[] members, JsonElement body, FieldErrors errors)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in body.EnumerateObject())
        {
            string? error = members.Contains(member.Name)
                ? ErrorOfMember(members, member, isFirst: seen.Add(member.Name))
                : Unknown(call, member.Name, members);
            if (error is not null)
            {
                errors.Add(member.Name, "Strict: " + error);
            }
        }
    }

    private static string? ErrorOfMember(string[] members, JsonProperty member, bool isFirst)
    {
        if (!isFirst)
        {
            return "this member is in the body more than once.";
        }

        if (member.Name == "status" && members is ["status"] && !IsOneOf(s_statuses, member.Value))
        {
            return "a bulk action can be set to paused or resuming; its other statuses are in responses only.";
        }

        return member.Name == "_fields" && !IsFieldsByType(member.Value)
            ? "this is an object with a list of field names for each type."
            : null;
    }

    private static string Unknown(string call, string name, string[] known)
    {
        if (name == "_skip" && known.Contains("_cursor"))
        {
            return "this list is read by _cursor; it has no _skip.";
        }

        return known.Length == 0 ? $"{call} takes no parameters." : $"{call} knows {string.Join(", ", known)}.";
    }

    private static bool IsMoment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool IsOffset(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double hours)
        && Math.Abs(hours) <= MaxOffset;

    private static bool IsOneOf(string[] words, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && words.Contains(value.GetString());

    private static bool IsFieldsByType(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object
        && fields.EnumerateObject().All(type =>
            type.Value.ValueKind == JsonValueKind.Array
            && type.Value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String));
}
