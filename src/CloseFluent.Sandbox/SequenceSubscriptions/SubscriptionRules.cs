using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>The strict mode for creates of bulk sequence subscriptions.</summary>
internal sealed class SubscriptionRules : CreateRules
{
    private const string Assignees = "calls_assigned_to";

    private static readonly Dictionary<string, string?> s_members = new(StringComparer.Ordinal)
    {
        ["action_type"] = null,
        ["sequence_id"] = "seq_",
        ["sender_account_id"] = "emailacct_",
        ["sender_name"] = null,
        ["sender_email"] = null,
        ["contact_preference"] = null,
        [Assignees] = null,
        ["from_phone_number_id"] = "phon_",
    };

    private static readonly HashSet<string> s_subscribeOnly = new(StringComparer.Ordinal)
    {
        "sender_account_id", "sender_name", "sender_email", "contact_preference", Assignees, "from_phone_number_id",
    };

    protected override IReadOnlyDictionary<string, string?> Members => s_members;

    protected override string? OwnErrorOf(JsonProperty member, JsonElement body)
    {
        string? actionType = ActionTypeOf(body);
        if (s_subscribeOnly.Contains(member.Name) && actionType is not (null or SequenceActionTypes.Subscribe))
        {
            return $"only subscribe takes this member; {actionType} has no use for it.";
        }

        return member.Name == Assignees && !AreAssignees(member.Value)
            ? "calls go to users and groups, whose ids begin with user_ and group_."
            : null;
    }

    private static bool AreAssignees(JsonElement value) =>
        value.ValueKind != JsonValueKind.Array
        || value.EnumerateArray().All(id => BeginsWith(id, "user_") || BeginsWith(id, "group_"));

    private static string? ActionTypeOf(JsonElement body) =>
        body.TryGetProperty("action_type", out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
