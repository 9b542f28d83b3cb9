using System.ComponentModel;

namespace CloseFluent;

/// <summary>A custom field that can have several values at once.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
/// <typeparam name="TValue">What one value of the field is.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MultiValueCustomField<TObject, TValue> : TypedCustomField<TObject, TValue>
    where TObject : ObjectFields<TObject>
{
    private protected MultiValueCustomField(CustomFieldId id, string? name)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public sealed override bool AcceptsMultipleValues => true;
}
