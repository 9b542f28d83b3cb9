using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>Ends a request with an answer that is not a success.</summary>
internal sealed class Refusal(int statusCode, JsonObject body) : Exception
{
    public int StatusCode { get; } = statusCode;

    public JsonObject Body { get; } = body;

    public static Refusal Single(int statusCode, string message) => new(statusCode, new JsonObject { ["error"] = message });

    public static Refusal Fields(FieldErrors errors) => new(400, errors.ToJson());

    public static Refusal Field(string name, string message)
    {
        FieldErrors errors = new();
        errors.Add(name, message);
        return Fields(errors);
    }

    public static Refusal UnknownId(string id) => Single(404, $"Empty query: no object with id {id}.");
}
