namespace CloseFluent.CompileTests.Documentation;

/// <summary>A custom field with choices, each a member.</summary>
internal sealed class TierField : ChoiceCustomField<LeadFields, TierField>
{
    public TierField()
        : base("cf_tier", "Tier")
    {
    }

    public CustomFieldChoice<TierField> Gold { get; } = new("Gold");

    public CustomFieldChoice<TierField> Silver { get; } = new("Silver");
}
