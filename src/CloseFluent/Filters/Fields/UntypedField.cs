namespace CloseFluent;

/// <summary>
/// A field of which only the name is known: a custom field, or one that Close added later. Say what it contains, and the
/// conditions of that type follow.
/// </summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
public sealed class UntypedField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    internal UntypedField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field contains text.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public TextField<TObject> AsText() => new(Reference);

    /// <summary>The field contains a number.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public NumberField<TObject> AsNumber() => new(Reference);

    /// <summary>The field contains a date or a moment.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public MomentField<TObject> AsMoment() => new(Reference);

    /// <summary>The field is true or false.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public BooleanField<TObject> AsBoolean() => new(Reference);

    /// <summary>The field contains one word out of a list.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public ChoiceField<TObject> AsChoice() => new(Reference);

    /// <summary>The field names a user.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public UserField<TObject> AsUser() => new(Reference);

    /// <summary>The field names a user or a group.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    public UserOrGroupField<TObject> AsUserOrGroup() => new(Reference);

    /// <summary>The field names an object of another kind.</summary>
    /// <typeparam name="TId">The id of that kind.</typeparam>
    /// <param name="referenceType">Close's name for the kind of reference, for example <c>status.lead</c>.</param>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentException"><paramref name="referenceType"/> is null or blank.</exception>
    public ReferenceField<TObject, TId> AsReference<TId>([ArgumentKind(ArgumentKind.FilterName)] string referenceType)
        where TId : CloseId =>
        new(Reference, FilterArguments.RequireName(referenceType));
}
