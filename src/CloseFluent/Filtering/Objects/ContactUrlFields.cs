namespace CloseFluent;

/// <summary>The fields of a web address of a contact, of which conditions are made.</summary>
public sealed class ContactUrlFields : ObjectFields<ContactUrlFields>
{
    private ContactUrlFields()
        : base(ObjectTypes.ContactUrl)
    {
    }

    internal static ContactUrlFields Instance { get; } = new();

    /// <summary>The kind of address. Close: <c>type</c>.</summary>
    public ChoiceField<ContactUrlFields> Type => new(Named("type"));

    /// <summary>The address. Close: <c>url</c>.</summary>
    public TextField<ContactUrlFields> Url => new(Named("url"));
}
