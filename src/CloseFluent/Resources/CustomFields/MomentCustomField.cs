namespace CloseFluent;

/// <summary>A custom field that contains a moment. Close calls the type <c>datetime</c>.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class MomentCustomField<TObject> : TypedCustomField<TObject, DateTimeOffset>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public MomentCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.Moment;

    internal override CustomFieldValue ToSent(DateTimeOffset value) => CustomFieldValue.From(value);
}
