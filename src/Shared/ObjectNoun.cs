namespace CloseFluent.Grammar;

/// <summary>The nouns for one of Close's kinds of object.</summary>
internal sealed record ObjectNoun(string Article, string One, string Many)
{
    private static readonly ObjectNoun s_email = new("an", "e-mail", "e-mails");
    private static readonly ObjectNoun s_call = new("a", "call", "calls");
    private static readonly ObjectNoun s_sms = new("an", "SMS", "SMS");
    private static readonly ObjectNoun s_meeting = new("a", "meeting", "meetings");
    private static readonly ObjectNoun s_note = new("a", "note", "notes");
    private static readonly ObjectNoun s_custom = new("a", "custom activity", "custom activities");

    private static readonly Dictionary<string, ObjectNoun> s_known = new(StringComparer.Ordinal)
    {
        [ObjectTypes.Lead] = new("a", "lead", "leads"),
        [ObjectTypes.Contact] = new("a", "contact", "contacts"),
        [ObjectTypes.ContactEmail] = new("an", "e-mail address", "e-mail addresses"),
        [ObjectTypes.ContactPhone] = new("a", "phone number", "phone numbers"),
        [ObjectTypes.ContactUrl] = new("a", "web address", "web addresses"),
        [ObjectTypes.Address] = new("a", "postal address", "postal addresses"),
        [ObjectTypes.Opportunity] = new("an", "opportunity", "opportunities"),
        [ObjectTypes.SequenceSubscription] = new("a", "sequence subscription", "sequence subscriptions"),
        [ObjectTypes.EmailActivity] = s_email,
        [ObjectTypes.CallActivity] = s_call,
        [ObjectTypes.SmsActivity] = s_sms,
        [ObjectTypes.MeetingActivity] = s_meeting,
        [ObjectTypes.NoteActivity] = s_note,
        [ObjectTypes.CustomActivity] = s_custom,
        [ObjectTypes.CustomObject] = new("a", "custom object", "custom objects"),

        // The kinds of newer Smart Views have the same names without what is before the dot.
        ["email"] = s_email,
        ["call"] = s_call,
        ["sms"] = s_sms,
        ["meeting"] = s_meeting,
        ["note"] = s_note,
        ["custom_activity"] = s_custom,
    };

    public static ObjectNoun From(string objectType)
    {
        if (s_known.TryGetValue(objectType, out ObjectNoun? noun))
        {
            return noun;
        }

        string type = TextEscaping.Name(objectType);
        return new ObjectNoun("an", $"object of type {type}", $"objects of type {type}");
    }
}
