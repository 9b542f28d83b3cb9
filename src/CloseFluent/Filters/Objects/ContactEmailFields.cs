namespace CloseFluent;

/// <summary>The fields of an e-mail address of a contact, of which conditions are made.</summary>
[CloseName(ObjectTypes.ContactEmail)]
public sealed class ContactEmailFields : ObjectFields<ContactEmailFields>
{
    private ContactEmailFields()
        : base(ObjectTypes.ContactEmail)
    {
    }

    internal static ContactEmailFields Instance { get; } = new();

    /// <summary>The kind of address, for example office. Close: <c>type</c>.</summary>
    [CloseName("type")]
    public ChoiceField<ContactEmailFields> Type => new(Named("type"));

    /// <summary>The address. Close: <c>email</c>.</summary>
    [CloseName("email")]
    public TextField<ContactEmailFields> Email => new(Named("email"));
}
