namespace CloseFluent;

/// <summary>The fields of an e-mail written or received, of which conditions are made.</summary>
[CloseName(ObjectTypes.EmailActivity)]
public sealed class EmailActivityFields : ObjectFields<EmailActivityFields>
{
    private EmailActivityFields()
        : base(ObjectTypes.EmailActivity)
    {
    }

    internal static EmailActivityFields Instance { get; } = new();

    /// <summary>Gets whether there was a reply. Close: <c>has_reply</c>.</summary>
    [CloseName("has_reply")]
    public BooleanField<EmailActivityFields> HasReply => new(Named("has_reply"));

    /// <summary>How far it is, for example <c>sent</c>. Close: <c>status</c>.</summary>
    [CloseName("status")]
    public ChoiceField<EmailActivityFields> Status => new(Named("status"));

    /// <summary><c>incoming</c> or <c>outgoing</c>. Close: <c>direction</c>.</summary>
    [CloseName("direction")]
    public ChoiceField<EmailActivityFields> Direction => new(Named("direction"));

    /// <summary>When it was sent. Close: <c>date_sent</c>.</summary>
    [CloseName("date_sent")]
    public MomentField<EmailActivityFields> DateSent => new(Named("date_sent"));

    /// <summary>When it was sent or received. Close: <c>date</c>.</summary>
    [CloseName("date")]
    public MomentField<EmailActivityFields> Date => new(Named("date"));

    /// <summary>When it was created. Close: <c>date_created</c>.</summary>
    [CloseName("date_created")]
    public MomentField<EmailActivityFields> DateCreated => new(Named("date_created"));
}
