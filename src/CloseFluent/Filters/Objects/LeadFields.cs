namespace CloseFluent;

/// <summary>The fields of a lead, of which conditions are made.</summary>
[CloseName(ObjectTypes.Lead)]
public sealed class LeadFields : ObjectFields<LeadFields>
{
    private LeadFields()
        : base(ObjectTypes.Lead)
    {
    }

    internal static LeadFields Instance { get; } = new();

    /// <summary>The id of the object itself.</summary>
    public IdField<LeadFields, LeadId> Id { get; } = new();

    /// <summary>The status of the lead. Close: <c>status_id</c>.</summary>
    [CloseName("status_id")]
    public ReferenceField<LeadFields, LeadStatusId> StatusId => new(Named("status_id"), ReferenceTypes.LeadStatus);

    /// <summary>The user who created it. Close: <c>created_by</c>.</summary>
    [CloseName("created_by")]
    public UserField<LeadFields> CreatedBy => new(Named("created_by"));

    /// <summary>The user who changed it last. Close: <c>updated_by</c>.</summary>
    [CloseName("updated_by")]
    public UserField<LeadFields> UpdatedBy => new(Named("updated_by"));

    /// <summary>When it was created. Close: <c>date_created</c>.</summary>
    [CloseName("date_created")]
    public MomentField<LeadFields> DateCreated => new(Named("date_created"));

    /// <summary>When it was changed last. Close: <c>date_updated</c>.</summary>
    [CloseName("date_updated")]
    public MomentField<LeadFields> DateUpdated => new(Named("date_updated"));

    /// <summary>The name of the lead. Close: <c>name</c>.</summary>
    [CloseName("name")]
    public TextField<LeadFields> Name => new(Named("name"));

    /// <summary>The name as Close shows it. Close: <c>display_name</c>.</summary>
    [CloseName("display_name")]
    public TextField<LeadFields> DisplayName => new(Named("display_name"));

    /// <summary>The description. Close: <c>description</c>.</summary>
    [CloseName("description")]
    public TextField<LeadFields> Description => new(Named("description"));

    /// <summary>The web address of the lead. Close: <c>url</c>.</summary>
    [CloseName("url")]
    public TextField<LeadFields> Url => new(Named("url"));

    /// <summary>The time zone in which the lead is. Close: <c>timezone_id</c>.</summary>
    [CloseName("timezone_id")]
    public TimeZoneField<LeadFields> TimeZone => new(Named("timezone_id"));

    /// <summary>When the status changed last. Close: <c>last_lead_status_change_date</c>.</summary>
    [CloseName("last_lead_status_change_date")]
    public MomentField<LeadFields> LastStatusChange => new(Named("last_lead_status_change_date"));

    /// <summary>When there was contact last. Close: <c>last_communication_date</c>.</summary>
    [CloseName("last_communication_date")]
    public MomentField<LeadFields> LastCommunication => new(Named("last_communication_date"));

    /// <summary>How often there was contact. Close: <c>times_communicated</c>.</summary>
    [CloseName("times_communicated")]
    public NumberField<LeadFields> TimesCommunicated => new(Named("times_communicated"));

    /// <summary>How many addresses it has. Close: <c>addresses_count</c>.</summary>
    [CloseName("addresses_count")]
    public NumberField<LeadFields> AddressesCount => new(Named("addresses_count"));

    /// <summary>How many web addresses it has. Close: <c>all_urls_count</c>.</summary>
    [CloseName("all_urls_count")]
    public NumberField<LeadFields> UrlsCount => new(Named("all_urls_count"));

    /// <summary>How many phone numbers it has. Close: <c>num_phone_numbers</c>.</summary>
    [CloseName("num_phone_numbers")]
    public NumberField<LeadFields> PhoneNumbersCount => new(Named("num_phone_numbers"));

    /// <summary>How many calls went out to it. Close: <c>num_outgoing_calls</c>.</summary>
    [CloseName("num_outgoing_calls")]
    public NumberField<LeadFields> OutgoingCallsCount => new(Named("num_outgoing_calls"));

    /// <summary>
    /// How many meetings are to come; missing, not 0, where there are none. Close: <c>num_upcoming_meetings</c>.
    /// </summary>
    [CloseName("num_upcoming_meetings")]
    public NumberField<LeadFields> UpcomingMeetingsCount => new(Named("num_upcoming_meetings"));

    /// <summary>The contacts of the lead.</summary>
    public Related<LeadFields, ContactFields> Contacts => new(this, ContactFields.Instance);

    /// <summary>The e-mail addresses of its contacts.</summary>
    public Related<LeadFields, ContactEmailFields> EmailAddresses => new(this, ContactEmailFields.Instance);

    /// <summary>The phone numbers of its contacts.</summary>
    public Related<LeadFields, ContactPhoneFields> PhoneNumbers => new(this, ContactPhoneFields.Instance);

    /// <summary>The web addresses of its contacts.</summary>
    public Related<LeadFields, ContactUrlFields> Urls => new(this, ContactUrlFields.Instance);

    /// <summary>The postal addresses of the lead.</summary>
    public Related<LeadFields, AddressFields> Addresses => new(this, AddressFields.Instance);

    /// <summary>The opportunities of the lead.</summary>
    public Related<LeadFields, OpportunityFields> Opportunities => new(this, OpportunityFields.Instance);

    /// <summary>The subscriptions of its contacts to sequences.</summary>
    public Related<LeadFields, SequenceSubscriptionFields> Sequences => new(this, SequenceSubscriptionFields.Instance);

    /// <summary>The e-mails written and received.</summary>
    public Related<LeadFields, EmailActivityFields> Emails => new(this, EmailActivityFields.Instance);

    /// <summary>The calls made and received.</summary>
    public Related<LeadFields, CallActivityFields> Calls => new(this, CallActivityFields.Instance);

    /// <summary>The SMS written and received.</summary>
    public Related<LeadFields, SmsActivityFields> TextMessages => new(this, SmsActivityFields.Instance);

    /// <summary>The meetings.</summary>
    public Related<LeadFields, MeetingActivityFields> Meetings => new(this, MeetingActivityFields.Instance);

    /// <summary>The notes.</summary>
    public Related<LeadFields, NoteActivityFields> Notes => new(this, NoteActivityFields.Instance);

    /// <summary>The custom activities.</summary>
    public Related<LeadFields, CustomActivityFields> CustomActivities => new(this, CustomActivityFields.Instance);
}
