namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the phone numbers, to be found by name instead of by a copied id.</summary>
    IPhoneNumbers PhoneNumbers { get; }
}
