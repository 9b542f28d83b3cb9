namespace CloseFluent.CompileTests.Documentation;

/// <summary>Custom fields as a project names them, for the examples of conditions.</summary>
internal static class Fields
{
    public static TierField Tier { get; } = new();

    public static ContactCustomField<LeadFields> Partner { get; } = new("cf_partner", "Partner");
}
