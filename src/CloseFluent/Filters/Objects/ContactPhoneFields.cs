namespace CloseFluent;

/// <summary>The fields of a phone number of a contact, of which conditions are made.</summary>
[CloseName(ObjectTypes.ContactPhone)]
public sealed class ContactPhoneFields : ObjectFields<ContactPhoneFields>
{
    private ContactPhoneFields()
        : base(ObjectTypes.ContactPhone)
    {
    }

    internal static ContactPhoneFields Instance { get; } = new();

    /// <summary>The kind of number, for example mobile. Close: <c>type</c>.</summary>
    [CloseName("type")]
    public ChoiceField<ContactPhoneFields> Type => new(Named("type"));

    /// <summary>The number. Close: <c>phone</c>.</summary>
    [CloseName("phone")]
    public TextField<ContactPhoneFields> Phone => new(Named("phone"));
}
