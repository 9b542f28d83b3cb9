namespace CloseFluent;

/// <summary>
/// Links a member of an organization's class to what it is in Close, as it was when <c>closefluent pull</c> wrote it. Tools (the
/// analyzers) read it.
/// </summary>
/// <param name="id">The id in Close, which never changes; for a choice of a custom field, its text.</param>
/// <param name="name">The name that people gave it.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class CloseItemAttribute(string id, string name) : Attribute
{
    /// <summary>Gets the id in Close; for a choice of a custom field, its text.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the name that people gave it.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets Close's word for the status of a sequence or the type of an opportunity status; else null.</summary>
    public string? Status { get; set; }

    /// <summary>Gets or sets Close's words for what the steps of a sequence do, each once, separated by blanks; else null.</summary>
    public string? Steps { get; set; }

    /// <summary>Gets or sets the address of a sender; else null.</summary>
    public string? Email { get; set; }

    /// <summary>Gets or sets Close's word for what a custom field contains; else null.</summary>
    public string? Type { get; set; }

    /// <summary>Gets or sets whether a custom field can have several values at once.</summary>
    public bool AcceptsMultipleValues { get; set; }

    /// <summary>Gets or sets whether a sender may not send, because Close no longer lists it as one.</summary>
    public bool CannotSend { get; set; }

    /// <summary>Gets or sets whether Close said that a phone number sends no SMS.</summary>
    public bool CannotSendSms { get; set; }

    /// <summary>Gets or sets whether it is archived in Close.</summary>
    public bool IsArchived { get; set; }

    /// <summary>Gets or sets whether it was removed in Close.</summary>
    public bool IsRemoved { get; set; }
}
