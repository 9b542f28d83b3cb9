namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the users, to be found by name instead of by a copied id.</summary>
    IUsers Users { get; }
}
