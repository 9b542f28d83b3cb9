namespace CloseFluent.Sandbox;

internal sealed record SortItem(FieldDefinition Field, bool Descending)
{
    public IOrderedEnumerable<CloseObject> Order(IEnumerable<CloseObject> objects)
    {
        // What has no value is last either way.
        IOrderedEnumerable<CloseObject> valued = objects is IOrderedEnumerable<CloseObject> ordered
            ? ordered.ThenBy(item => item[Field.Name] is null)
            : objects.OrderBy(item => item[Field.Name] is null);
        return Descending ? valued.ThenByDescending(Value, s_values) : valued.ThenBy(Value, s_values);
    }

    private static readonly Comparer<object?> s_values = Comparer<object?>.Create((left, right) =>
        left is string text && right is string other
            ? StringComparer.OrdinalIgnoreCase.Compare(text, other)
            : Comparer<object?>.Default.Compare(left, right));

    private object? Value(CloseObject item) => item[Field.Name];
}
