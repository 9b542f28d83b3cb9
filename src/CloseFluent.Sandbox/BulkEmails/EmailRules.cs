namespace CloseFluent.Sandbox;

/// <summary>The strict mode for creates of bulk e-mails.</summary>
internal sealed class EmailRules : CreateRules
{
    private static readonly Dictionary<string, string?> s_members = new(StringComparer.Ordinal)
    {
        ["template_id"] = "tmpl_",
        ["email_account_id"] = "emailacct_",
        ["sender"] = null,
        ["contact_preference"] = null,
    };

    protected override IReadOnlyDictionary<string, string?> Members => s_members;
}
