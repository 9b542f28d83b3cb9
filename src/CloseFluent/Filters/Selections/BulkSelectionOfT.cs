namespace CloseFluent;

/// <summary>A selection of which the compiler knows what it selects: leads or contacts.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public abstract class BulkSelection<TObject> : BulkSelection
    where TObject : ObjectFields<TObject>
{
    private protected BulkSelection(SelectionContent content)
        : base(content)
    {
    }
}
