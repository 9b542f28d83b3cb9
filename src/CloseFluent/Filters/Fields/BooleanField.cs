namespace CloseFluent;

/// <summary>A field that is true or false.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.Boolean)]
public sealed class BooleanField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    internal BooleanField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field is true.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> IsTrue() => Is(true);

    /// <summary>The field is false.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> IsFalse() => Is(false);

    /// <summary>The field has this value.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> Is(bool value) => Must(FilterConditions.Boolean(value));
}
