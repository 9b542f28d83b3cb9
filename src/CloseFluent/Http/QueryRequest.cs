using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Creates a read with parameters: in the address where they fit into it, else as the body of a POST that means a GET, and
/// may be retried as one.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/filter-parameters"/>.</remarks>
internal static class QueryRequest
{
    /// <summary>
    /// The longest path with its query. Close speaks of about 2,000 characters, of which the host takes some.
    /// </summary>
    public const int MaxLength = 1900;

    public static CloseRequest Create(
        string path,
        string groupPath,
        IReadOnlyList<(string Name, string Value)> parameters,
        TimeSpan? timeZoneOffset)
    {
        string address = path + "?" + string.Join(
            "&", parameters.Select(parameter => $"{parameter.Name}={Escape(parameter.Value)}"));
        return address.Length <= MaxLength
            ? new CloseRequest(HttpMethod.Get, address) { GroupPath = groupPath, TimeZoneOffset = timeZoneOffset }
            : new CloseRequest(HttpMethod.Post, path, CanonicalJson.Write(parameters, Write))
            {
                GroupPath = groupPath,
                IsIdempotent = true,
                MethodOverride = HttpMethod.Get,
                TimeZoneOffset = timeZoneOffset,
            };
    }

    // The platform of .NET Framework escapes no more than 32,766 characters at once; so long a text goes into the body.
    private static string Escape(string value) =>
        value.Length > MaxLength ? value : Uri.EscapeDataString(value);

    private static void Write(IReadOnlyList<(string Name, string Value)> parameters, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("_params"u8);
        foreach ((string name, string value) in parameters)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
