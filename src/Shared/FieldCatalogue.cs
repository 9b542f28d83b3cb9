namespace CloseFluent.Grammar;

/// <summary>
/// Every kind of object and every regular field that is known: documented by Close, or seen in real exports. Close has more
/// of both, so that one which is not here is unknown and not wrong.
/// </summary>
internal static class FieldCatalogue
{
    public const string Lead = ObjectTypes.Lead;
    public const string Contact = ObjectTypes.Contact;
    public const string SequenceSubscription = ObjectTypes.SequenceSubscription;

    private static readonly string[] s_user = [ReferenceTypes.User, ReferenceTypes.UserOrGroup];
    private static readonly string[] s_activities =
    [
        ObjectTypes.EmailActivity, ObjectTypes.CallActivity, ObjectTypes.SmsActivity, ObjectTypes.MeetingActivity,
        ObjectTypes.NoteActivity, ObjectTypes.CustomActivity,
    ];

    private static readonly Dictionary<string, Dictionary<string, FieldDefinition>> s_regular = Regular();

    /// <summary>Every regular field that is known.</summary>
    public static IEnumerable<FieldDefinition> All => s_regular.Values.SelectMany(fields => fields.Values);

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
        Add(Lead, FieldKind.Reference, "status_id", ReferenceTypes.LeadStatus);
        Add(Lead, FieldKind.Number, "addresses_count all_urls_count num_phone_numbers num_outgoing_calls");
        Add(Lead, FieldKind.Number, "num_upcoming_meetings times_communicated");
        Add(Lead, FieldKind.Moment, "last_lead_status_change_date last_communication_date");
        Add(Lead, FieldKind.TimeZone, "timezone_id");
        Add(Contact, FieldKind.Number, "emails_count phones_count urls_count");
        Add(Contact, FieldKind.Text, "title name");
        Add(Contact, FieldKind.Reference, "lead_id", ReferenceTypes.Lead);
        Add(ObjectTypes.ContactEmail, FieldKind.Choice, "type");
        Add(ObjectTypes.ContactEmail, FieldKind.Text, "email");
        Add(ObjectTypes.ContactPhone, FieldKind.Choice, "type");
        Add(ObjectTypes.ContactPhone, FieldKind.Text, "phone");
        Add(ObjectTypes.ContactUrl, FieldKind.Choice, "type");
        Add(ObjectTypes.ContactUrl, FieldKind.Text, "url");
        Add(ObjectTypes.Address, FieldKind.Text, "address_1 address_2 city country location state zipcode");
        Add(ObjectTypes.Opportunity, FieldKind.Reference, "status_id", ReferenceTypes.OpportunityStatus);
        Add(ObjectTypes.Opportunity, FieldKind.Choice, "status_type");
        Add(ObjectTypes.Opportunity, FieldKind.Reference, "user_id", s_user);
        Add(ObjectTypes.Opportunity, FieldKind.Moment, "date_created date_updated");
        foreach (string activity in s_activities)
        {
            Add(activity, FieldKind.Moment, "date_created");
        }

        Add(ObjectTypes.EmailActivity, FieldKind.Boolean, "has_reply");
        Add(ObjectTypes.EmailActivity, FieldKind.Choice, "status direction");
        Add(ObjectTypes.EmailActivity, FieldKind.Moment, "date_sent date");
        Add(ObjectTypes.CallActivity, FieldKind.Choice, "direction");
        Add(ObjectTypes.SmsActivity, FieldKind.Choice, "status direction");
        Add(ObjectTypes.MeetingActivity, FieldKind.Choice, "status");
        Add(ObjectTypes.CustomActivity, FieldKind.Reference, "custom_activity_type_id", ReferenceTypes.CustomActivityType);
        Add(ObjectTypes.CustomActivity, FieldKind.Reference, "lead_id", ReferenceTypes.Lead);
        Add(ObjectTypes.CustomObject, FieldKind.Reference, "custom_object_type_id", ReferenceTypes.CustomObjectType);
        Add(ObjectTypes.CustomObject, FieldKind.Moment, "date_created");
        Add(SequenceSubscription, FieldKind.Reference, "sequence_id", ReferenceTypes.Sequence);
        Add(SequenceSubscription, FieldKind.Choice, "status");
        Add(SequenceSubscription, FieldKind.Moment, "date_created");
        return all;
    }
}
