namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the groups, to be found by name instead of by a copied id.</summary>
    IGroups Groups { get; }
}
