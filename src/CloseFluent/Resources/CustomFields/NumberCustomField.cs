namespace CloseFluent;

/// <summary>A custom field that contains a number.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
public sealed class NumberCustomField<TObject> : TypedCustomField<TObject, decimal>
    where TObject : ObjectFields<TObject>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public NumberCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public override CustomFieldType Type => CustomFieldType.Number;

    internal override CustomFieldValue ToSent(decimal value) => CustomFieldValue.From(value);
}
