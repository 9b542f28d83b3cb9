using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Completes an object to what Close's responses have of its kind.</summary>
internal static class ResponseMembers
{
    /// <summary>Adds what is not there yet.</summary>
    public static JsonObject Complete(this JsonObject response, params (string Name, JsonNode? Value)[] members)
    {
        foreach ((string name, JsonNode? value) in members)
        {
            if (!response.ContainsKey(name))
            {
                response[name] = value;
            }
        }

        return response;
    }

    /// <summary>Adds null for each name that is not there yet.</summary>
    public static JsonObject CompleteWithNull(this JsonObject response, params string[] names)
    {
        foreach (string name in names)
        {
            if (!response.ContainsKey(name))
            {
                response[name] = null;
            }
        }

        return response;
    }

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write)
    {
        JsonArray list = [];
        foreach (T item in items)
        {
            list.Add(write(item));
        }

        return list;
    }
}
