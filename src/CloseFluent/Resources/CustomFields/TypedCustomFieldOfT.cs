using System.ComponentModel;

namespace CloseFluent;

/// <summary>A custom field of one kind of object.</summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/custom-fields"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedCustomField<TObject>
    where TObject : ObjectFields<TObject>
{
    private protected TypedCustomField(CustomFieldId id, string? name)
    {
        Id = FilterArguments.NotNull(id);
        Name = name;
    }

    /// <summary>Gets the id, which never changes.</summary>
    public CustomFieldId Id { get; }

    /// <summary>Gets the name that the field had when this was written, for people; null where it was not given.</summary>
    public string? Name { get; }

    /// <summary>Gets Close's word for what the field contains.</summary>
    public abstract CustomFieldType Type { get; }

    /// <summary>Gets whether the field can have several values at once.</summary>
    public virtual bool AcceptsMultipleValues => false;

    /// <summary>Returns name and id.</summary>
    public sealed override string ToString() => Name is null ? Id.Value : $"{Name} ({Id})";
}
