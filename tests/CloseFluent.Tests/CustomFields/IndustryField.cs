namespace CloseFluent.Tests.CustomFields;

/// <summary>A field with its choices, as `closefluent pull` writes it.</summary>
internal sealed class IndustryField : MultiChoiceCustomField<LeadFields, IndustryField>
{
    public IndustryField()
        : base("cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F", "Industry")
    {
    }

    public CustomFieldChoice<IndustryField> Cars { get; } = new("Cars");

    public CustomFieldChoice<IndustryField> Cosmetics { get; } = new("Cosmetics");
}
