using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What a create asks for, checked, with the parts that responses return as they came.</summary>
internal sealed record BulkActionRequest(SandboxSelection Selection, TimeSpan Offset)
{
    public required IBulkActionWork Work { get; init; }

    public bool SendDoneEmail { get; init; } = true;

    public string Query { get; init; } = "";

    public required JsonNode StructuredQuery { get; init; }

    public required JsonNode Sort { get; init; }

    /// <summary>Checks the body of a create as Close does. Members that an action has no use for are ignored.</summary>
    /// <exception cref="SandboxHttpException">Something is wrong with it.</exception>
    public static BulkActionRequest Read(
        JsonElement json, TimeSpan offset, IBulkActionReader reader, SelectionReader selections)
    {
        FieldErrors errors = new();
        JsonObjectReader body = new(json, errors);
        if (reader.Read(body) is not { } work)
        {
            throw SandboxHttpException.Fields(errors);
        }

        bool sendDoneEmail = body.FindBoolean("send_done_email") ?? true;
        BulkActionRequest? request = selections.Read(body, work, offset);
        return errors.Any || request is null
            ? throw SandboxHttpException.Fields(errors)
            : request with { SendDoneEmail = sendDoneEmail };
    }
}
