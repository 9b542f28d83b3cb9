namespace CloseFluent;

/// <summary>The fields of an opportunity, of which conditions are made.</summary>
[CloseName(ObjectTypes.Opportunity)]
public sealed class OpportunityFields : ObjectFields<OpportunityFields>
{
    private OpportunityFields()
        : base(ObjectTypes.Opportunity)
    {
    }

    internal static OpportunityFields Instance { get; } = new();

    /// <summary>The status of the opportunity. Close: <c>status_id</c>.</summary>
    [CloseName("status_id")]
    public ReferenceField<OpportunityFields, OpportunityStatusId> StatusId => new(Named("status_id"), "status.opportunity");

    /// <summary>The user whose opportunity it is. Close: <c>user_id</c>.</summary>
    [CloseName("user_id")]
    public UserField<OpportunityFields> UserId => new(Named("user_id"));
}
