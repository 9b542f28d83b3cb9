namespace CloseFluent;

/// <content>Custom fields whose type is known: each gives the conditions that fit.</content>
public abstract partial class ObjectFields<TSelf>
{
    /// <summary>A custom field that contains text.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public TextField<TSelf> Custom(TypedCustomField<TSelf, string> field) => new(ReferenceTo(field));

    /// <summary>A custom field that contains a number.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public NumberField<TSelf> Custom(TypedCustomField<TSelf, decimal> field) => new(ReferenceTo(field));

    /// <summary>A custom field that contains a day.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public MomentField<TSelf> Custom(TypedCustomField<TSelf, DateTime> field) => new(ReferenceTo(field));

    /// <summary>A custom field that contains a moment.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public MomentField<TSelf> Custom(TypedCustomField<TSelf, DateTimeOffset> field) => new(ReferenceTo(field));

    /// <summary>A custom field with choices.</summary>
    /// <typeparam name="TField">The field.</typeparam>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public CustomChoiceField<TSelf, TField> Custom<TField>(TypedCustomField<TSelf, CustomFieldChoice<TField>> field)
        where TField : class => new(ReferenceTo(field));

    /// <summary>A custom field that names users.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public UserOrGroupField<TSelf> Custom(TypedCustomField<TSelf, UserId> field) => new(ReferenceTo(field));

    /// <summary>A custom field that names contacts.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public LinkedObjectField<TSelf, ContactId> Custom(TypedCustomField<TSelf, ContactId> field) =>
        new(ReferenceTo(field), ReferenceTypes.Contact);

    /// <summary>A custom field that names custom objects.</summary>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public LinkedObjectField<TSelf, CustomObjectId> Custom(TypedCustomField<TSelf, CustomObjectId> field) =>
        new(ReferenceTo(field), ReferenceTypes.CustomObject);

    private static JsonTree ReferenceTo(TypedCustomField<TSelf> field) =>
        FilterConditions.CustomField(FilterArguments.NotNull(field).Id.Value);
}
