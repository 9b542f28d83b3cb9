using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Ends a request with a response that is not a success.</summary>
internal sealed class SandboxHttpException(int statusCode, JsonObject body) : Exception
{
    public int StatusCode { get; } = statusCode;

    public JsonObject Body { get; } = body;

    public static SandboxHttpException Single(int statusCode, string message) =>
        new(statusCode, new JsonObject { ["error"] = message });

    public static SandboxHttpException Fields(FieldErrors errors) => new(400, errors.ToJson());

    public static SandboxHttpException Field(string name, string message)
    {
        FieldErrors errors = new();
        errors.Add(name, message);
        return Fields(errors);
    }

    public static SandboxHttpException UnknownId(string id) => Single(404, $"Empty query: no object with id {id}.");
}
