namespace CloseFluent;

/// <summary>The fields of a postal address, of which conditions are made.</summary>
public sealed class AddressFields : ObjectFields<AddressFields>
{
    private AddressFields()
        : base(ObjectTypes.Address)
    {
    }

    internal static AddressFields Instance { get; } = new();

    /// <summary>The first line. Close: <c>address_1</c>.</summary>
    public TextField<AddressFields> Address1 => new(Named("address_1"));

    /// <summary>The second line. Close: <c>address_2</c>.</summary>
    public TextField<AddressFields> Address2 => new(Named("address_2"));

    /// <summary>The city. Close: <c>city</c>.</summary>
    public TextField<AddressFields> City => new(Named("city"));

    /// <summary>The state or province. Close: <c>state</c>.</summary>
    public TextField<AddressFields> State => new(Named("state"));

    /// <summary>The postal code. Close: <c>zipcode</c>.</summary>
    public TextField<AddressFields> Zipcode => new(Named("zipcode"));

    /// <summary>The country. Close: <c>country</c>.</summary>
    public TextField<AddressFields> Country => new(Named("country"));

    /// <summary>The place; Close does not document which conditions this field takes. Close: <c>location</c>.</summary>
    public UntypedField<AddressFields> Location => new(Named("location"));
}
