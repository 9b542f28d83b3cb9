using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Reads parameters, from the query string or from the <c>_params</c> of a long query sent as a POST.</summary>
internal static class QueryString
{
    public static Dictionary<string, string> Read(string query)
    {
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);
        foreach (string pair in query.TrimStart('?').Split('&'))
        {
            int equals = pair.IndexOf('=');
            if (equals > 0)
            {
                parameters[Decode(pair.Substring(0, equals))] = Decode(pair.Substring(equals + 1));
            }
        }

        return parameters;
    }

    /// <summary>The names of the parameters, each as often as it is there.</summary>
    public static IEnumerable<string> Names(string query) => query.TrimStart('?').Split('&')
        .Where(pair => pair.Length > 0)
        .Select(pair => Decode(pair.Split('=')[0]));

    public static Dictionary<string, string> Read(JsonElement body)
    {
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);
        foreach (JsonProperty parameter in Parameters(body))
        {
            parameters[parameter.Name] = parameter.Value.ToString();
        }

        return parameters;
    }

    /// <summary>The names of the parameters of a long query, each as often as it is there.</summary>
    public static IEnumerable<string> Names(JsonElement body) => Parameters(body).Select(parameter => parameter.Name);

    private static JsonElement.ObjectEnumerator Parameters(JsonElement body) =>
        body.TryGetProperty("_params", out JsonElement sent) && sent.ValueKind == JsonValueKind.Object
            ? sent.EnumerateObject()
            : default;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
