using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>
/// The strict mode for all that is not a create: what Close's documentation says about parameters, headers and bodies, and
/// Close itself passes over in silence. A place that has no rules here is not checked.
/// </summary>
internal static class RequestRules
{
    private const int LargestOffset = 14;
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
        ["GET /bulk_action/sequence_subscription/"] = s_list,
        ["GET /bulk_action/sequence_subscription/{id}/"] = s_one,
        ["POST /bulk_action/sequence_subscription/"] = [],
        ["PUT /bulk_action/sequence_subscription/{id}/"] = s_one,
        ["POST /data/search/"] = [],
        ["GET /sequence/"] = s_list,
        ["GET /sequence/{id}/"] = s_one,
        ["GET /sequence_subscription/"] = [.. s_list, "sequence_id", "lead_id", "contact_id"],
        ["GET /sequence_subscription/{id}/"] = s_one,
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
        ["PUT /bulk_action/sequence_subscription/{id}/"] = ["status"],
        ["POST /data/search/"] =
            ["query", "_fields", "_limit", "cursor", "results_limit", "include_counts", "sort"],
        ["POST /webhook/"] = ["url", "events", "verify_ssl"],
        ["PUT /webhook/{id}/"] = ["url", "events", "verify_ssl", "status"],
    };

    /// <summary>Refuses a request that breaks a rule, and says which.</summary>
    public static void Check(SandboxRequest request, RequestContext exchange, string method, string place)
    {
        string call = method + " " + place;
        FieldErrors errors = new();
        if (s_parameters.TryGetValue(call, out string[]? parameters))
        {
            CheckParameters(call, parameters, request, exchange, errors);
        }

        if (request.Headers.TryGetValue("X-TZ-Offset", out string? offset) && !IsOffset(offset))
        {
            errors.Add(
                "X-TZ-Offset",
                $"Strict: this header holds hours from UTC, such as -4 or -2.5, and not \"{offset}\".");
        }

        if (s_members.TryGetValue(call, out string[]? members))
        {
            CheckMembers(call, members, exchange.Body(), errors);
        }

        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }
    }

    private static void CheckParameters(
        string call, string[] parameters, SandboxRequest request, RequestContext exchange, FieldErrors errors)
    {
        if (request.Method == "GET" && request.Body.Length > 0)
        {
            errors.Add("Strict: a GET has no body.");
        }

        foreach (IGrouping<string, string> given in QueryText.Names(request.Query).GroupBy(name => name))
        {
            string? fault = !parameters.Contains(given.Key) ? Unknown(call, given.Key, parameters)
                : given.Count() > 1 ? "this parameter stands in the address more than once."
                : FaultOf(given.Key, exchange.Parameter(given.Key)!);
            if (fault is not null)
            {
                errors.Add(given.Key, "Strict: " + fault);
            }
        }
    }

    private static string? FaultOf(string name, string value) => name switch
    {
        "_fields" => value.Split(',').Any(field => field.Trim().Length == 0)
            ? "this is a list of field names with commas between them."
            : null,
        "type" or "type__in" => value.Split(',').FirstOrDefault(type => !s_viewTypes.Contains(type)) is { } type
            ? $"there are no Smart Views of {type}."
            : null,
        _ when name.StartsWith("date_updated__", StringComparison.Ordinal) =>
            DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
                ? null
                : "this is a moment in ISO 8601.",
        _ => null,
    };

    private static void CheckMembers(string call, string[] members, JsonElement body, FieldErrors errors)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in body.EnumerateObject())
        {
            string? fault = !members.Contains(member.Name) ? Unknown(call, member.Name, members)
                : !seen.Add(member.Name) ? "this member stands in the body more than once."
                : member.Name switch
                {
                    "status" when members is ["status"] && !IsOneOf(s_statuses, member.Value) =>
                        "a bulk action is told to be paused or resuming; its other statuses stand in answers only.",
                    "_fields" when !IsFieldsByType(member.Value) =>
                        "this is an object with a list of field names for each type.",
                    _ => null,
                };
            if (fault is not null)
            {
                errors.Add(member.Name, "Strict: " + fault);
            }
        }
    }

    private static string Unknown(string call, string name, string[] known) =>
        name == "_skip" && known.Contains("_cursor") ? "this list is read by _cursor; it has no _skip."
        : known.Length == 0 ? $"{call} takes no parameters."
        : $"{call} knows {string.Join(", ", known)}.";

    private static bool IsOffset(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double hours)
        && Math.Abs(hours) <= LargestOffset;

    private static bool IsOneOf(string[] words, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && words.Contains(value.GetString());

    private static bool IsFieldsByType(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object
        && fields.EnumerateObject().All(type =>
            type.Value.ValueKind == JsonValueKind.Array
            && type.Value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String));
}
