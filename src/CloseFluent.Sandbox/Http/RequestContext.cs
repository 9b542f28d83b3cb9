using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>One request on its way through an endpoint: its id, parameters, body and the moment it came.</summary>
internal sealed class RequestContext(
    SandboxRequest request, IReadOnlyDictionary<string, string> parameters, string id, DateTimeOffset now)
{
    private const int DefaultLimit = 100;

    public string Id { get; } = id;

    public DateTimeOffset Now { get; } = now;

    public int StatusCode { get; private set; } = 200;

    /// <summary>The body whose <c>_params</c> are the parameters, where a POST replaces a GET.</summary>
    public JsonElement? OverrideBody { get; init; }

    /// <summary>The caller's distance from UTC; none if the header is absent or makes no sense.</summary>
    public TimeSpan Offset =>
        request.Headers.TryGetValue("X-TZ-Offset", out string? text)
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double hours)
        && Math.Abs(hours) <= 14
            ? TimeSpan.FromMinutes(Math.Round(hours * 60))
            : TimeSpan.Zero;

    public string? Parameter(string name) => parameters.TryGetValue(name, out string? value) ? value : null;

    public JsonElement Body() => BodyOf(request);

    public static JsonElement BodyOf(SandboxRequest request)
    {
        request.Headers.TryGetValue("Content-Type", out string? contentType);
        if (contentType is null || contentType.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0)
        {
            throw SandboxHttpException.Single(415, "Unsupported content type.");
        }

        JsonElement body = SandboxJson.Read(request.Body)
            ?? throw SandboxHttpException.Single(400, "The request contains invalid JSON.");
        return body.ValueKind == JsonValueKind.Object
            ? body
            : throw SandboxHttpException.Single(400, "JSON data must be a dict.");
    }

    /// <summary>Sets the status 201, which Close's newer resources have where something was created.</summary>
    public JsonObject Created(JsonObject item)
    {
        StatusCode = 201;
        return item;
    }

    /// <summary>The item with the id in the path, the caller's own to change.</summary>
    public JsonObject CopyFrom(IReadOnlyList<JsonObject> items) =>
        CloseData.Find(items, Id)?.DeepClone().AsObject() ?? throw SandboxHttpException.UnknownId(Id);

    /// <summary>Only the members that <c>_fields</c> names, all without it.</summary>
    public JsonObject Pick(JsonObject whole)
    {
        if (Parameter("_fields") is not { } fields)
        {
            return whole;
        }

        HashSet<string> names = new(fields.Split(',').Select(name => name.Trim()), StringComparer.Ordinal);
        foreach (string name in whole.Select(member => member.Key).Where(name => !names.Contains(name)).ToList())
        {
            whole.Remove(name);
        }

        return whole;
    }

    /// <summary>The page that <c>_limit</c> and <c>_skip</c> ask for.</summary>
    public JsonObject Page<T>(IEnumerable<T> items, int mostLimit, Func<T, JsonObject> write)
    {
        FieldErrors errors = new();
        int limit = Number("_limit", Math.Min(DefaultLimit, mostLimit), 1, mostLimit, errors);
        int skip = Number("_skip", 0, 0, int.MaxValue, errors);
        if (errors.Any)
        {
            throw SandboxHttpException.Fields(errors);
        }

        List<T> rest = [.. items.Skip(skip)];
        JsonArray page = [];
        foreach (T item in rest.Take(limit))
        {
            page.Add((JsonNode)Pick(write(item)));
        }

        return new JsonObject { ["data"] = page, ["has_more"] = rest.Count > limit };
    }

    /// <summary>A parameter that is a number in a range; null where it is absent.</summary>
    public int? FindNumber(string name, int min, int max, FieldErrors errors) =>
        Parameter(name) is null ? null : Number(name, min, min, max, errors);

    private int Number(string name, int standard, int min, int max, FieldErrors errors)
    {
        if (Parameter(name) is not { } text)
        {
            return standard;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            errors.Add(name, "Input should be a valid integer");
        }
        else if (number < min)
        {
            errors.Add(name, $"Input should be greater than or equal to {min}");
        }
        else if (number > max)
        {
            errors.Add(name, $"Input should be less than or equal to {max}");
        }

        return number;
    }
}
