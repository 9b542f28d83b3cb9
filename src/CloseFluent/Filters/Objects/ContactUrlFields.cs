namespace CloseFluent;

/// <summary>The fields of a web address of a contact, of which conditions are made.</summary>
[CloseName(ObjectTypes.ContactUrl)]
public sealed class ContactUrlFields : ObjectFields<ContactUrlFields>
{
    private ContactUrlFields()
        : base(ObjectTypes.ContactUrl)
    {
    }

    internal static ContactUrlFields Instance { get; } = new();

    /// <summary>The kind of address. Close: <c>type</c>.</summary>
    [CloseName("type")]
    public ChoiceField<ContactUrlFields> Type => new(Named("type"));

    /// <summary>The address. Close: <c>url</c>.</summary>
    [CloseName("url")]
    public TextField<ContactUrlFields> Url => new(Named("url"));
}
