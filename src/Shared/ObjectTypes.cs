namespace CloseFluent.Grammar;

/// <summary>Close's names for the kinds of objects that a filter is about. Close may know more of them.</summary>
internal static class ObjectTypes
{
    public const string Lead = "lead";
    public const string Contact = "contact";
    public const string ContactEmail = "contact_email";
    public const string ContactPhone = "contact_phone";
    public const string ContactUrl = "contact_url";
    public const string Address = "address";
    public const string Opportunity = "opportunity";
    public const string SequenceSubscription = "sequence_subscription";
    public const string EmailActivity = "activity.email";
    public const string CallActivity = "activity.call";
    public const string SmsActivity = "activity.sms";
    public const string MeetingActivity = "activity.meeting";
    public const string NoteActivity = "activity.note";
    public const string CustomActivity = "activity.custom_activity";
    public const string CustomObject = "custom_object";
}
