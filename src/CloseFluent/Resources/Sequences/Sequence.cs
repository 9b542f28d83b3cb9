using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A sequence (a Workflow in Close's app).</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/sequences/list"/>.</remarks>
public sealed class Sequence
{
    /// <summary>The id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<SequenceId>))]
    public required SequenceId Id { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether it is at work.</summary>
    [JsonConverter(typeof(ResponseEnumJsonConverter<SequenceStatus>))]
    public SequenceStatus Status { get; init; }

    /// <summary>What its steps do, in order.</summary>
    [JsonConverter(typeof(ResponseEnumListJsonConverter<SequenceStepType>))]
    public IReadOnlyList<SequenceStepType> Steps { get; init; } = [];

    /// <summary>
    /// The template of the first step that writes an e-mail; null where no step does, or Close did not say.
    /// </summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<EmailTemplateId>))]
    public EmailTemplateId? FirstEmailTemplateId { get; init; }

    /// <summary>Returns name, id and status.</summary>
    public override string ToString() => $"{Name} ({Id}, {Status})";

    internal static Sequence Read(JsonElement sequence) => new Sequence
    {
        Id = new SequenceId(sequence.RequireId(), IdCheck.None),
        Name = sequence.Text("name") ?? string.Empty,
        Status = sequence.Word<SequenceStatus>("status"),
        Steps = [.. (sequence.List("steps") ?? []).Select(step => step.Word<SequenceStepType>("step_type"))],
        FirstEmailTemplateId = (sequence.List("steps") ?? [])
            .Where(step => step.Word<SequenceStepType>("step_type") == SequenceStepType.Email)
            .Select(step => step.Text("email_template_id"))
            .Take(1)
            .OfType<string>()
            .Select(template => new EmailTemplateId(template, IdCheck.None))
            .FirstOrDefault(),
    };
}
