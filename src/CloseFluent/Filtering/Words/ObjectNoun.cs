namespace CloseFluent;

/// <summary>The nouns for one of Close's kinds of object.</summary>
internal sealed record ObjectNoun(string Article, string One, string Many)
{
    private static readonly ObjectNoun Email = new("an", "e-mail", "e-mails");
    private static readonly ObjectNoun Call = new("a", "call", "calls");
    private static readonly ObjectNoun Sms = new("an", "SMS", "SMS");
    private static readonly ObjectNoun Meeting = new("a", "meeting", "meetings");
    private static readonly ObjectNoun Note = new("a", "note", "notes");
    private static readonly ObjectNoun Custom = new("a", "custom activity", "custom activities");

    private static readonly Dictionary<string, ObjectNoun> Known = new(StringComparer.Ordinal)
    {
        [ObjectTypes.Lead] = new("a", "lead", "leads"),
        [ObjectTypes.Contact] = new("a", "contact", "contacts"),
        [ObjectTypes.ContactEmail] = new("an", "e-mail address", "e-mail addresses"),
        [ObjectTypes.ContactPhone] = new("a", "phone number", "phone numbers"),
        [ObjectTypes.ContactUrl] = new("a", "web address", "web addresses"),
        [ObjectTypes.Address] = new("a", "postal address", "postal addresses"),
        [ObjectTypes.Opportunity] = new("an", "opportunity", "opportunities"),
        [ObjectTypes.SequenceSubscription] = new("a", "sequence subscription", "sequence subscriptions"),
        [ObjectTypes.EmailActivity] = Email,
        [ObjectTypes.CallActivity] = Call,
        [ObjectTypes.SmsActivity] = Sms,
        [ObjectTypes.MeetingActivity] = Meeting,
        [ObjectTypes.NoteActivity] = Note,
        [ObjectTypes.CustomActivity] = Custom,

        // The kinds of newer Smart Views have the same names without what stands before the dot.
        ["email"] = Email,
        ["call"] = Call,
        ["sms"] = Sms,
        ["meeting"] = Meeting,
        ["note"] = Note,
        ["custom_activity"] = Custom,
    };

    public static ObjectNoun Of(string objectType)
    {
        if (Known.TryGetValue(objectType, out ObjectNoun? noun))
        {
            return noun;
        }

        string type = Quotation.Name(objectType);
        return new ObjectNoun("an", $"object of type {type}", $"objects of type {type}");
    }
}
