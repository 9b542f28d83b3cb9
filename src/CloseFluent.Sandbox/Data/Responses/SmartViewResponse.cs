using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class SmartViewResponse
{
    private const string Created = "2026-01-12T10:00:00.200000+00:00";

    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">What it shows.</param>
    /// <param name="filter">The filter with order and limit; null for an old view, which has a query.</param>
    /// <param name="query">The query of an old view.</param>
    /// <param name="isShared">Whether others can see it.</param>
    public static JsonObject Create(
        string id, string name, string type, JsonNode? filter, string? query = null, bool isShared = true) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["description"] = "",
        ["type"] = type,
        ["query"] = query,
        ["s_query"] = filter,
        ["selected_fields"] = null,
        ["is_shared"] = isShared,
        ["is_user_dependent"] = filter is not null && NamesCurrentUser(filter),
        ["shared_with"] = new JsonArray(),
        ["sharing_settings"] = null,
        ["used_recently"] = false,
        ["user_id"] = SandboxIds.AdaUser,
        ["organization_id"] = SandboxIds.Organization,
        ["date_created"] = Created,
        ["date_updated"] = Created,
    };

    private static bool NamesCurrentUser(JsonNode node) => node switch
    {
        JsonObject item => (item["type"] is JsonValue type && type.ToString() == "current_user")
            || item.Any(member => member.Value is { } value && NamesCurrentUser(value)),
        JsonArray list => list.Any(item => item is not null && NamesCurrentUser(item)),
        JsonValue value => value.ToString() == "CURRENT_USER",
        _ => false,
    };
}
