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
    public ReferenceField<OpportunityFields, OpportunityStatusId> StatusId => new(Named("status_id"), ReferenceTypes.OpportunityStatus);

    /// <summary><c>active</c>, <c>won</c> or <c>lost</c>. Close: <c>status_type</c>.</summary>
    [CloseName("status_type")]
    public ChoiceField<OpportunityFields> StatusType => new(Named("status_type"));

    /// <summary>When it was changed last. Close: <c>date_updated</c>.</summary>
    [CloseName("date_updated")]
    public MomentField<OpportunityFields> DateUpdated => new(Named("date_updated"));

    /// <summary>The user whose opportunity it is. Close: <c>user_id</c>.</summary>
    [CloseName("user_id")]
    public UserField<OpportunityFields> UserId => new(Named("user_id"));
}
