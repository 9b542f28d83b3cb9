namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the custom activity types, to be found by name instead of by a copied id.</summary>
    ICustomActivityTypes CustomActivityTypes { get; }
}
