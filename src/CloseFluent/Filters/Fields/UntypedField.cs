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
    public TextField<TObject> AsText() => new(Reference);

    /// <summary>The field contains a number.</summary>
    public NumberField<TObject> AsNumber() => new(Reference);

    /// <summary>The field contains a date or a moment.</summary>
    public MomentField<TObject> AsMoment() => new(Reference);

    /// <summary>The field is true or false.</summary>
    public BooleanField<TObject> AsBoolean() => new(Reference);

    /// <summary>The field contains one word out of a list.</summary>
    public ChoiceField<TObject> AsChoice() => new(Reference);

    /// <summary>The field names a user.</summary>
    public UserField<TObject> AsUser() => new(Reference);

    /// <summary>The field names a user or a group.</summary>
    public UserOrGroupField<TObject> AsUserOrGroup() => new(Reference);

    /// <summary>The field names an object of another kind.</summary>
    /// <typeparam name="TId">The id of that kind.</typeparam>
    /// <param name="referenceType">Close's name for the kind of reference, for example <c>status.lead</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="referenceType"/> is null or blank.</exception>
    public ReferenceField<TObject, TId> AsReference<TId>(string referenceType)
        where TId : CloseId =>
        new(Reference, FilterArguments.RequireName(referenceType));
}
