namespace CloseFluent;

/// <summary>A custom field that contains a day, without a time.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class DateCustomField<TObject> : TypedCustomField<TObject, DateTime>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public DateCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.Date;

    internal override CustomFieldValue ToSent(DateTime value) => CustomFieldValue.Day(value);
}
