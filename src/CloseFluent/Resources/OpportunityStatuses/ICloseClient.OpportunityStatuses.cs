namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the opportunity statuses, to be found by name instead of by a copied id.</summary>
    IOpportunityStatuses OpportunityStatuses { get; }
}
