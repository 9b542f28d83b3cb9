namespace CloseFluent.Grammar;

/// <summary>The words for a field: its name, and those that read better than the name in some conditions.</summary>
internal sealed record FieldDescription(string Name)
{
    private static readonly Dictionary<string, FieldDescription> s_known = new FieldDescription[]
    {
        new("date_created") { Name = "date created", Participle = "created" },
        new("date_updated") { Name = "date updated", Participle = "updated" },
        new("date_sent") { Name = "date sent", Participle = "sent" },
        new("last_communication_date") { Name = "last communication" },
        new("last_lead_status_change_date") { Name = "last status change" },
        new("created_by") { Name = "creator", Preposition = "created by" },
        new("updated_by") { Name = "last editor", Preposition = "updated by" },
        new("status_id") { Name = "status", Preposition = "with", Referred = "status" },
        new("sequence_id") { Name = "sequence", Preposition = "to", Referred = "sequence" },
        new("custom_activity_type_id") { Name = "type", Preposition = "of", Referred = "type" },
        new("timezone_id") { Name = "time zone" },
        new("has_reply") { Name = "reply", IsPresence = true },
        new("times_communicated") { Name = "number of times communicated" },
        new("addresses_count") { Counted = ObjectNoun.From(ObjectTypes.Address) },
        new("all_urls_count") { Counted = ObjectNoun.From(ObjectTypes.ContactUrl) },
        new("urls_count") { Counted = ObjectNoun.From(ObjectTypes.ContactUrl) },
        new("num_phone_numbers") { Counted = ObjectNoun.From(ObjectTypes.ContactPhone) },
        new("phones_count") { Counted = ObjectNoun.From(ObjectTypes.ContactPhone) },
        new("emails_count") { Counted = ObjectNoun.From(ObjectTypes.ContactEmail) },
        new("num_outgoing_calls") { Counted = new ObjectNoun("an", "outgoing call", "outgoing calls") },
        new("num_upcoming_meetings") { Counted = new ObjectNoun("an", "upcoming meeting", "upcoming meetings") },
        new("url") { Name = "web address" },
        new("email") { Name = "e-mail address" },
        new("phone") { Name = "phone number" },
        new("address_1") { Name = "first address line" },
        new("address_2") { Name = "second address line" },
        new("zipcode") { Name = "postal code" },
    }.ToDictionary(words => words.CloseName, StringComparer.Ordinal);

    /// <summary>What Close calls the field.</summary>
    public string CloseName { get; init; } = Name;

    /// <summary>"created", where the field says when that was.</summary>
    public string? Participle { get; private init; }

    /// <summary>"created by", where the field names another object and that reads better than its name.</summary>
    public string? Preposition { get; private init; }

    /// <summary>What is between the preposition and the id.</summary>
    public string Referred { get; private init; } = string.Empty;

    /// <summary>What the field counts.</summary>
    public ObjectNoun? Counted { get; private init; }

    /// <summary>Gets whether the field says that there is something, rather than what it is.</summary>
    public bool IsPresence { get; private init; }

    /// <summary>Gets whether the field is all there is to the object, as the address is to an e-mail address.</summary>
    public bool IsWhole { get; private init; }

    public bool IsCustom { get; private init; }

    /// <summary>Returns null where no field is named.</summary>
    public static FieldDescription? Describe(JsonTree field, string? objectType = null)
    {
        if (field.Word(NodeMembers.CustomFieldId) is { } id)
        {
            return new FieldDescription($"custom field {TextEscaping.Name(id)}") { IsCustom = true };
        }

        if (field.Word(NodeMembers.FieldName) is not { } name)
        {
            return null;
        }

        string owner = field.Word(NodeMembers.ObjectType) ?? string.Empty;
        FieldDescription words = s_known.TryGetValue(name, out FieldDescription? known)
            ? known with { IsWhole = owner == "contact_" + name }
            : new FieldDescription(Plain(name)) { CloseName = name };
        words = words.Counted is { } counted ? words with { Name = $"number of {counted.Many}" } : words;

        // A field of something else than what the filter is about at this place: say of what.
        return objectType is null || owner.Length == 0 || owner == objectType
            ? words
            : new FieldDescription($"{ObjectNoun.From(owner).One} {words.Name}") { CloseName = name };
    }

    // "favourite_colour_id" reads as "favourite colour"; a name that is not such words stays as it is.
    private static string Plain(string name)
    {
        string stem = name.EndsWith("_id", StringComparison.Ordinal) ? name.Substring(0, name.Length - "_id".Length) : name;
        bool isWords = stem.Split('_').All(part => part.Length > 0 && part.All(char.IsLetterOrDigit));
        return isWords && TextEscaping.Name(stem) == stem ? stem.Replace('_', ' ') : TextEscaping.Quote(name);
    }
}
