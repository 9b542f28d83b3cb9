using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// A custom field of which the compiler knows whose it is and what it contains: conditions and edits that do not fit do not
/// compile.
/// </summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
/// <typeparam name="TValue">What one value of the field is.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedCustomField<TObject, TValue> : TypedCustomField<TObject>
    where TObject : ObjectFields<TObject>
{
    private protected TypedCustomField(CustomFieldId id, string? name)
        : base(id, name)
    {
    }

    /// <summary>Returns a value as it is sent.</summary>
    /// <exception cref="ArgumentException">The field cannot have this value.</exception>
    internal abstract CustomFieldValue ToSent(TValue value);
}
