using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>
/// The strict mode for creates: what Close's specification says about the body of a bulk action, and Close itself ignores. A
/// kind of bulk action adds the members of its own.
/// </summary>
internal abstract class CreateRules
{
    private static readonly HashSet<string> s_shared =
        new(StringComparer.Ordinal) { "s_query", "query", "results_limit", "sort", "send_done_email" };

    private static readonly HashSet<string> s_responseOnly = new(StringComparer.Ordinal)
    {
        "id", "status", "organization_id", "created_by", "updated_by", "date_created", "date_updated", "n_leads",
        "n_leads_processed", "n_objects", "n_objects_processed",
    };

    /// <summary>Gets the members of its own, each with what its ids begin with; null where it is not an id.</summary>
    protected abstract IReadOnlyDictionary<string, string?> Members { get; }

    /// <summary>Refuses a body that breaks a rule.</summary>
    /// <exception cref="SandboxHttpException">It breaks at least one; the message names each.</exception>
    public void Check(JsonElement body)
    {
        FieldErrors errors = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in body.EnumerateObject())
        {
            string? error = seen.Add(member.Name)
                ? ErrorOf(member, body)
                : "this member is in the body more than once.";
            if (error is not null)
            {
                errors.Add(member.Name, "Strict: " + error);
            }
        }

        if (!IsGiven(body, "s_query") && !IsGiven(body, "query"))
        {
            errors.Add(
                "s_query",
                "Strict: no selection is sent, which presumably reaches every lead. Send match_all where that is meant.");
        }

        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }
    }

    /// <summary>Determines what else is wrong with a member of its own; null if nothing is.</summary>
    protected virtual string? OwnErrorOf(JsonProperty member, JsonElement body) => null;

    // What is not text gets an error of Close's own.
    protected static bool BeginsWith(JsonElement value, string prefix) =>
        value.ValueKind != JsonValueKind.String || value.GetString()!.StartsWith(prefix, StringComparison.Ordinal);

    private string? ErrorOf(JsonProperty member, JsonElement body)
    {
        if (s_responseOnly.Contains(member.Name))
        {
            return "this member is in Close's responses only; a request does not set it.";
        }

        if (s_shared.Contains(member.Name))
        {
            return null;
        }

        if (!Members.TryGetValue(member.Name, out string? prefix))
        {
            return "Close's specification has no member of this name.";
        }

        if (OwnErrorOf(member, body) is { } error)
        {
            return error;
        }

        return prefix is null || BeginsWith(member.Value, prefix) ? null : $"the id of such an object begins with {prefix}.";
    }

    private static bool IsGiven(JsonElement body, string name) =>
        body.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
}
