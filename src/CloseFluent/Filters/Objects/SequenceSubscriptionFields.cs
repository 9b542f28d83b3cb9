namespace CloseFluent;

/// <summary>The fields of the subscription of a contact to a sequence, of which conditions are made.</summary>
[CloseName(ObjectTypes.SequenceSubscription)]
public sealed class SequenceSubscriptionFields : ObjectFields<SequenceSubscriptionFields>
{
    private SequenceSubscriptionFields()
        : base(ObjectTypes.SequenceSubscription)
    {
    }

    internal static SequenceSubscriptionFields Instance { get; } = new();

    /// <summary>The sequence. Close: <c>sequence_id</c>.</summary>
    [CloseName("sequence_id")]
    public ReferenceField<SequenceSubscriptionFields, SequenceId> SequenceId => new(Named("sequence_id"), ReferenceTypes.Sequence);

    /// <summary><c>active</c>, <c>paused</c>, <c>finished</c>, <c>goal</c> or <c>error</c>. Close: <c>status</c>.</summary>
    [CloseName("status")]
    public ChoiceField<SequenceSubscriptionFields> Status => new(Named("status"));
}
