namespace CloseFluent;

/// <summary>A custom field that names users, several at once.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class MultiUserCustomField<TObject> : MultiValueCustomField<TObject, UserId>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public MultiUserCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.User;

    internal override CustomFieldValue ToSent(UserId value) => CustomFieldValue.From(value);
}
