namespace CloseFluent.Sandbox;

/// <summary>Something that happened with a test's own lead or contact.</summary>
internal sealed class SandboxActivity(string objectType, DateTimeOffset moment, params (string Name, object Value)[] fields)
{
    public static SandboxActivity Email(string direction, string status, DateTimeOffset moment, bool hasReply) => new(
        "activity.email",
        moment,
        ("direction", direction),
        ("status", status),
        ("has_reply", hasReply),
        ("date_sent", SandboxTime.Truncate(moment)),
        ("date", SandboxTime.Truncate(moment)));

    public static SandboxActivity Call(string direction, DateTimeOffset moment) =>
        new("activity.call", moment, ("direction", direction));

    public static SandboxActivity Sms(string direction, string status, DateTimeOffset moment) =>
        new("activity.sms", moment, ("direction", direction), ("status", status));

    public static SandboxActivity Meeting(string status, DateTimeOffset moment) =>
        new("activity.meeting", moment, ("status", status));

    public static SandboxActivity Note(DateTimeOffset moment) => new("activity.note", moment);

    public static SandboxActivity Custom(string type, DateTimeOffset moment) =>
        new("activity.custom_activity", moment, ("custom_activity_type_id", type));

    public void AddTo(CloseObject parent, IdGenerator ids)
    {
        CloseObject activity = new(objectType, ids.Long("acti_"), parent);
        activity["date_created"] = SandboxTime.Truncate(moment);
        activity["lead_id"] = objectType == ObjectTypes.CustomActivity ? parent.Lead.Id : null;
        foreach ((string name, object value) in fields)
        {
            activity[name] = value;
        }
    }
}
