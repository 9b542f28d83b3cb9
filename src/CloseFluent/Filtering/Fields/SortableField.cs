namespace CloseFluent;

/// <summary>A field that Close can sort on: text, a number or a moment. References and choices cannot be sorted on.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
public abstract class SortableField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    private protected SortableField(FieldReference reference)
        : base(reference)
    {
    }
}
