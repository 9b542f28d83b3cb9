namespace CloseFluent;

/// <summary>A custom field that names custom objects, several at once.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class MultiCustomObjectCustomField<TObject> : MultiValueCustomField<TObject, CustomObjectId>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public MultiCustomObjectCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.CustomObject;

    internal override CustomFieldValue ToSent(CustomObjectId value) => CustomFieldValue.From(value);
}
