namespace CloseFluent;

/// <summary>The fields of a contact, of which conditions are made.</summary>
[CloseName(ObjectTypes.Contact)]
public sealed class ContactFields : ObjectFields<ContactFields>
{
    private ContactFields()
        : base(ObjectTypes.Contact)
    {
    }

    internal static ContactFields Instance { get; } = new();

    /// <summary>The id of the object itself.</summary>
    public IdField<ContactFields, ContactId> Id { get; } = new();

    /// <summary>The name. Close: <c>name</c>.</summary>
    [CloseName("name")]
    public TextField<ContactFields> Name => new(Named("name"));

    /// <summary>The title, for example a role in the company. Close: <c>title</c>.</summary>
    [CloseName("title")]
    public TextField<ContactFields> Title => new(Named("title"));

    /// <summary>The user who created it. Close: <c>created_by</c>.</summary>
    [CloseName("created_by")]
    public UserField<ContactFields> CreatedBy => new(Named("created_by"));

    /// <summary>The user who changed it last. Close: <c>updated_by</c>.</summary>
    [CloseName("updated_by")]
    public UserField<ContactFields> UpdatedBy => new(Named("updated_by"));

    /// <summary>When it was created. Close: <c>date_created</c>.</summary>
    [CloseName("date_created")]
    public MomentField<ContactFields> DateCreated => new(Named("date_created"));

    /// <summary>When it was changed last. Close: <c>date_updated</c>.</summary>
    [CloseName("date_updated")]
    public MomentField<ContactFields> DateUpdated => new(Named("date_updated"));

    /// <summary>How many e-mail addresses there are. Close: <c>emails_count</c>.</summary>
    [CloseName("emails_count")]
    public NumberField<ContactFields> EmailsCount => new(Named("emails_count"));

    /// <summary>How many phone numbers there are. Close: <c>phones_count</c>.</summary>
    [CloseName("phones_count")]
    public NumberField<ContactFields> PhonesCount => new(Named("phones_count"));

    /// <summary>How many web addresses there are. Close: <c>urls_count</c>.</summary>
    [CloseName("urls_count")]
    public NumberField<ContactFields> UrlsCount => new(Named("urls_count"));

    /// <summary>
    /// The lead to which the contact belongs; Close does not document which conditions this field takes. Close:
    /// <c>lead_id</c>.
    /// </summary>
    [CloseName("lead_id")]
    public UntypedField<ContactFields> LeadId => new(Named("lead_id"));

    /// <summary>The e-mail addresses of the contact.</summary>
    public Related<ContactFields, ContactEmailFields> EmailAddresses => new(this, ContactEmailFields.Instance);

    /// <summary>The phone numbers of the contact.</summary>
    public Related<ContactFields, ContactPhoneFields> PhoneNumbers => new(this, ContactPhoneFields.Instance);

    /// <summary>The web addresses of the contact.</summary>
    public Related<ContactFields, ContactUrlFields> Urls => new(this, ContactUrlFields.Instance);

    /// <summary>The lead to which the contact belongs.</summary>
    public Related<ContactFields, LeadFields> Leads => new(this, LeadFields.Instance);

    /// <summary>The subscriptions of the contact to sequences.</summary>
    public Related<ContactFields, SequenceSubscriptionFields> Sequences => new(this, SequenceSubscriptionFields.Instance);
}
