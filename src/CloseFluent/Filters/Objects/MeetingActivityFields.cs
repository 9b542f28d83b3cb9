namespace CloseFluent;

/// <summary>The fields of a meeting, of which conditions are made.</summary>
[CloseName(ObjectTypes.MeetingActivity)]
public sealed class MeetingActivityFields : ObjectFields<MeetingActivityFields>
{
    private MeetingActivityFields()
        : base(ObjectTypes.MeetingActivity)
    {
    }

    internal static MeetingActivityFields Instance { get; } = new();

    /// <summary>The status of the meeting, for example <c>completed</c>. Close: <c>status</c>.</summary>
    [CloseName("status")]
    public ChoiceField<MeetingActivityFields> Status => new(Named("status"));
}
