using System.ComponentModel;

namespace CloseFluent.Sandbox;

/// <summary>
/// What leads and contacts of <see cref="SandboxData"/> have in common: custom fields, and what happened with them.
/// </summary>
/// <typeparam name="TSelf">The lead or the contact.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SandboxObject<TSelf>
    where TSelf : SandboxObject<TSelf>
{
    private readonly List<(string Id, object Value)> _fields = [];
    private readonly List<SandboxActivity> _activities = [];

    private protected SandboxObject()
    {
    }

    private TSelf Self => (TSelf)this;

    /// <summary>Sets a custom field of text, or one with one of its choices.</summary>
    /// <returns>The value.</returns>
    public TSelf Field(CustomFieldId field, string value) =>
        Set(field, value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Sets a custom field of several choices.</summary>
    /// <returns>The value.</returns>
    public TSelf Field(CustomFieldId field, string first, params string[] others) =>
        Set(field, (string[])[first, .. others]);

    /// <summary>Sets a custom field of a number.</summary>
    /// <returns>The value.</returns>
    public TSelf Field(CustomFieldId field, double value) => Set(field, value);

    /// <summary>Sets a custom field of a day or a moment.</summary>
    /// <returns>The value.</returns>
    public TSelf Field(CustomFieldId field, DateTimeOffset value) => Set(field, SandboxTime.Truncate(value));

    /// <summary>Sets a custom field of a user.</summary>
    /// <returns>The value.</returns>
    public TSelf Field(CustomFieldId field, UserId value) =>
        Set(field, (value ?? throw new ArgumentNullException(nameof(value))).Value);

    /// <summary>Adds an e-mail that was sent to them.</summary>
    /// <param name="sent">When.</param>
    /// <param name="hasReply">Whether there was a reply.</param>
    /// <returns>The value.</returns>
    public TSelf EmailSent(DateTimeOffset sent, bool hasReply = false) =>
        Add(SandboxActivity.Email("outgoing", "sent", sent, hasReply));

    /// <summary>Adds an e-mail that came from them.</summary>
    /// <returns>The value.</returns>
    public TSelf EmailReceived(DateTimeOffset received) =>
        Add(SandboxActivity.Email("incoming", "inbox", received, hasReply: false));

    /// <summary>Adds a call to them.</summary>
    /// <returns>The value.</returns>
    public TSelf CallMade(DateTimeOffset moment) => Add(SandboxActivity.Call("outbound", moment));

    /// <summary>Adds a call from them.</summary>
    /// <returns>The value.</returns>
    public TSelf CallReceived(DateTimeOffset moment) => Add(SandboxActivity.Call("inbound", moment));

    /// <summary>Adds a text message to them.</summary>
    /// <returns>The value.</returns>
    public TSelf SmsSent(DateTimeOffset moment) => Add(SandboxActivity.Sms("outbound", "sent", moment));

    /// <summary>Adds a text message from them.</summary>
    /// <returns>The value.</returns>
    public TSelf SmsReceived(DateTimeOffset moment) => Add(SandboxActivity.Sms("inbound", "inbox", moment));

    /// <summary>Adds a meeting.</summary>
    /// <param name="moment">When it was set down.</param>
    /// <param name="status">Its status, for example <c>upcoming</c> or <c>completed</c>.</param>
    /// <returns>The value.</returns>
    public TSelf Meeting(DateTimeOffset moment, string status = "upcoming") => Add(SandboxActivity.Meeting(status, moment));

    /// <summary>Adds a note.</summary>
    /// <returns>The value.</returns>
    public TSelf Note(DateTimeOffset moment) => Add(SandboxActivity.Note(moment));

    /// <summary>Adds a custom activity.</summary>
    /// <returns>The value.</returns>
    public TSelf CustomActivity(CustomActivityTypeId type, DateTimeOffset moment) => Add(
        SandboxActivity.Custom((type ?? throw new ArgumentNullException(nameof(type))).Value, moment));

    internal void Describe(CloseObject described, IdGenerator ids)
    {
        foreach ((string id, object value) in _fields)
        {
            described[id] = value;
        }

        foreach (SandboxActivity activity in _activities)
        {
            activity.AddTo(described, ids);
        }
    }

    private TSelf Set(CustomFieldId field, object value)
    {
        _fields.Add(((field ?? throw new ArgumentNullException(nameof(field))).Value, value));
        return Self;
    }

    private TSelf Add(SandboxActivity activity)
    {
        _activities.Add(activity);
        return Self;
    }
}
