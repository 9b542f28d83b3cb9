namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the custom fields, to be found by name instead of by a copied id.</summary>
    ICustomFields CustomFields { get; }
}
