using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What was asked for, checked, with the parts that the answer gives back as they came.</summary>
internal sealed record BulkActionOrder(string ActionType, SandboxSelection Selection, TimeSpan Offset)
{
    public string? SequenceId { get; init; }

    public SandboxSender? Sender { get; init; }

    public string? ContactPreference { get; init; }

    public string[]? CallsAssignedTo { get; init; }

    public string? FromPhoneNumberId { get; init; }

    public bool SendDoneEmail { get; init; } = true;

    public string Query { get; init; } = "";

    public required JsonNode StructuredQuery { get; init; }

    public required JsonNode Sort { get; init; }
}
