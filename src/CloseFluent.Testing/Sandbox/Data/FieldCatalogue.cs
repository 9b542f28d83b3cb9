namespace CloseFluent.Testing.Embedded;

/// <summary>Every object type and field that the sandbox's filters know.</summary>
internal static class FieldCatalogue
{
    public const string Lead = "lead";
    public const string Contact = "contact";
    public const string SequenceSubscription = "sequence_subscription";

    private static readonly string[] s_user = ["user", "user_or_group"];
    private static readonly Dictionary<string, Dictionary<string, FieldDefinition>> s_regular = Regular();

    public static bool IsObjectType(string objectType) => s_regular.ContainsKey(objectType);

    public static FieldDefinition? FindRegular(string objectType, string name) =>
        s_regular.TryGetValue(objectType, out Dictionary<string, FieldDefinition>? fields)
        && fields.TryGetValue(name, out FieldDefinition? field)
            ? field
            : null;

    private static Dictionary<string, Dictionary<string, FieldDefinition>> Regular()
    {
        Dictionary<string, Dictionary<string, FieldDefinition>> all = new(StringComparer.Ordinal);

        void Add(string objectType, FieldKind kind, string names, params string[] referenceTypes)
        {
            if (!all.TryGetValue(objectType, out Dictionary<string, FieldDefinition>? fields))
            {
                all[objectType] = fields = new(StringComparer.Ordinal);
            }

            foreach (string name in names.Split(' '))
            {
                fields[name] = new(objectType, name, kind, referenceTypes);
            }
        }

        foreach (string dated in new[] { Lead, Contact })
        {
            Add(dated, FieldKind.Reference, "created_by updated_by", s_user);
            Add(dated, FieldKind.Moment, "date_created date_updated");
        }

        Add(Lead, FieldKind.Text, "description display_name url name");
        Add(Lead, FieldKind.Reference, "status_id", "status.lead");
        Add(Lead, FieldKind.Number, "addresses_count all_urls_count num_phone_numbers num_outgoing_calls");
        Add(Lead, FieldKind.Number, "num_upcoming_meetings times_communicated");
        Add(Lead, FieldKind.Moment, "last_lead_status_change_date");
        Add(Lead, FieldKind.TimeZone, "timezone_id");
        Add(Contact, FieldKind.Number, "emails_count phones_count urls_count");
        Add(Contact, FieldKind.Text, "title name");
        Add(Contact, FieldKind.Reference, "lead_id", "lead");
        Add("contact_email", FieldKind.Choice, "type");
        Add("contact_email", FieldKind.Text, "email");
        Add("contact_phone", FieldKind.Choice, "type");
        Add("contact_phone", FieldKind.Text, "phone");
        Add("contact_url", FieldKind.Choice, "type");
        Add("contact_url", FieldKind.Text, "url");
        Add("address", FieldKind.Text, "address_1 address_2 city country location state zipcode");
        Add("opportunity", FieldKind.Reference, "status_id", "status.opportunity");
        Add("opportunity", FieldKind.Reference, "user_id", s_user);
        Add("opportunity", FieldKind.Moment, "date_created");
        foreach (string activity in new[] { "email", "call", "sms", "meeting", "note", "custom_activity" })
        {
            Add("activity." + activity, FieldKind.Moment, "date_created");
        }

        Add("activity.email", FieldKind.Boolean, "has_reply");
        Add("activity.email", FieldKind.Choice, "status direction");
        Add("activity.email", FieldKind.Moment, "date_sent");
        Add("activity.call", FieldKind.Choice, "direction");
        Add("activity.sms", FieldKind.Choice, "status direction");
        Add("activity.meeting", FieldKind.Choice, "status");
        Add("activity.custom_activity", FieldKind.Reference, "custom_activity_type_id", "custom_activity_type");
        Add(SequenceSubscription, FieldKind.Reference, "sequence_id", "sequence");
        Add(SequenceSubscription, FieldKind.Choice, "status");
        Add(SequenceSubscription, FieldKind.Moment, "date_created");
        return all;
    }
}
