using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>The strict mode for creates of bulk edits.</summary>
internal sealed class EditRules : CreateRules
{
    private const string Field = "custom_field_id";
    private const string Name = "custom_field_name";
    private const string One = "custom_field_value";
    private const string Many = "custom_field_values";
    private const string Operation = "custom_field_operation";

    // The oldest custom fields have ids of another kind.
    private static readonly Dictionary<string, string?> s_members = new(StringComparer.Ordinal)
    {
        ["type"] = null,
        ["lead_status_id"] = "stat_",
        [Field] = null,
        [Name] = null,
        [One] = null,
        [Many] = null,
        [Operation] = null,
    };

    private static readonly Dictionary<string, string[]> s_membersOfTypes = new(StringComparer.Ordinal)
    {
        [LeadStatusWork.Type] = ["type", "lead_status_id"],
        [FieldWork.SetType] = ["type", Field, Name, One, Many, Operation],
        [FieldWork.ClearType] = ["type", Field, Name],
    };

    protected override IReadOnlyDictionary<string, string?> Members => s_members;

    protected override string? OwnErrorOf(JsonProperty member, JsonElement body)
    {
        if (TypeOf(body) is { } type && s_membersOfTypes.TryGetValue(type, out string[]? members) && !members.Contains(member.Name))
        {
            return $"{type} has no use for this member.";
        }

        return member.Name switch
        {
            Name when body.TryGetProperty(Field, out _) => $"{Field} is given too, and one of them names the field.",
            Many when body.TryGetProperty(One, out _) => $"{One} is given too, and which one applies is not known.",
            Operation when !body.TryGetProperty(Many, out _) => $"it is for {Many}.",
            _ => null,
        };
    }

    private static string? TypeOf(JsonElement body) =>
        body.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
