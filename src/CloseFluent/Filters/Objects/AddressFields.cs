namespace CloseFluent;

/// <summary>The fields of a postal address, of which conditions are made.</summary>
[CloseName(ObjectTypes.Address)]
public sealed class AddressFields : ObjectFields<AddressFields>
{
    private AddressFields()
        : base(ObjectTypes.Address)
    {
    }

    internal static AddressFields Instance { get; } = new();

    /// <summary>The first line. Close: <c>address_1</c>.</summary>
    [CloseName("address_1")]
    public TextField<AddressFields> Address1 => new(Named("address_1"));

    /// <summary>The second line. Close: <c>address_2</c>.</summary>
    [CloseName("address_2")]
    public TextField<AddressFields> Address2 => new(Named("address_2"));

    /// <summary>The city. Close: <c>city</c>.</summary>
    [CloseName("city")]
    public TextField<AddressFields> City => new(Named("city"));

    /// <summary>The state or province. Close: <c>state</c>.</summary>
    [CloseName("state")]
    public TextField<AddressFields> State => new(Named("state"));

    /// <summary>The postal code. Close: <c>zipcode</c>.</summary>
    [CloseName("zipcode")]
    public TextField<AddressFields> Zipcode => new(Named("zipcode"));

    /// <summary>The country. Close: <c>country</c>.</summary>
    [CloseName("country")]
    public TextField<AddressFields> Country => new(Named("country"));

    /// <summary>The place; Close does not document which conditions this field takes. Close: <c>location</c>.</summary>
    [CloseName("location")]
    public UntypedField<AddressFields> Location => new(Named("location"));
}
