namespace CloseFluent;

/// <summary>A custom field that names a contact.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class ContactCustomField<TObject> : TypedCustomField<TObject, ContactId>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ContactCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.Contact;

    internal override CustomFieldValue ToSent(ContactId value) => CustomFieldValue.From(value);
}
