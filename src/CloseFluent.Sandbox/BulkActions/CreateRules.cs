using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>
/// The strict mode: what Close's specification says about the body of a bulk sequence subscription, and Close itself passes
/// over in silence.
/// </summary>
internal static class CreateRules
{
    private static readonly Dictionary<string, string?> s_prefixes = new(StringComparer.Ordinal)
    {
        ["action_type"] = null, ["sequence_id"] = "seq_", ["sender_account_id"] = "emailacct_", ["sender_name"] = null,
        ["sender_email"] = null, ["contact_preference"] = null, ["calls_assigned_to"] = null,
        ["from_phone_number_id"] = "phon_", ["s_query"] = null, ["query"] = null, ["results_limit"] = null, ["sort"] = null,
        ["send_done_email"] = null,
    };

    private static readonly HashSet<string> s_ofAnswers = new(StringComparer.Ordinal)
    {
        "id", "status", "organization_id", "created_by", "updated_by", "date_created", "date_updated", "n_leads",
        "n_leads_processed", "n_objects", "n_objects_processed",
    };

    private static readonly HashSet<string> s_ofSubscribe = new(StringComparer.Ordinal)
    {
        "sender_account_id", "sender_name", "sender_email", "contact_preference", "calls_assigned_to", "from_phone_number_id",
    };

    public static void Check(JsonElement body, FieldErrors errors)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? actionType = TextOf(body, "action_type");
        foreach (JsonProperty member in body.EnumerateObject())
        {
            string? fault = seen.Add(member.Name)
                ? FaultOf(member, actionType)
                : "this member stands in the body more than once.";
            if (fault is not null)
            {
                errors.Add(member.Name, "Strict: " + fault);
            }
        }

        if (!IsGiven(body, "s_query") && !IsGiven(body, "query"))
        {
            errors.Add(
                "s_query",
                "Strict: no selection is sent, which presumably reaches every lead. Send match_all where that is meant.");
        }
    }

    private static string? FaultOf(JsonProperty member, string? actionType)
    {
        if (s_ofAnswers.Contains(member.Name))
        {
            return "this member stands in Close's answers only; a request does not set it.";
        }

        if (!s_prefixes.TryGetValue(member.Name, out string? prefix))
        {
            return "Close's specification has no member of this name.";
        }

        if (s_ofSubscribe.Contains(member.Name) && actionType is not (null or "subscribe"))
        {
            return $"only subscribe takes this member; {actionType} has no use for it.";
        }

        return member.Name == "calls_assigned_to" && member.Value.ValueKind == JsonValueKind.Array
            ? member.Value.EnumerateArray().All(id => Begins(id, "user_") || Begins(id, "group_"))
                ? null
                : "calls go to users and groups, whose ids begin with user_ and group_."
            : prefix is null || Begins(member.Value, prefix) ? null
            : $"the id of such an object begins with {prefix}.";
    }

    // What is no text has a fault that Close names itself.
    private static bool Begins(JsonElement value, string prefix) =>
        value.ValueKind != JsonValueKind.String || value.GetString()!.StartsWith(prefix, StringComparison.Ordinal);

    private static string? TextOf(JsonElement body, string name) =>
        body.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsGiven(JsonElement body, string name) =>
        body.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
}
