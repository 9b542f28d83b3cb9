namespace CloseFluent.Sandbox;

/// <summary>The strict mode for creates of bulk edits.</summary>
internal sealed class EditRules : CreateRules
{
    private static readonly Dictionary<string, string?> s_members = new(StringComparer.Ordinal)
    {
        ["type"] = null,
        ["lead_status_id"] = "stat_",
    };

    protected override IReadOnlyDictionary<string, string?> Members => s_members;
}
