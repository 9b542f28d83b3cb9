namespace CloseFluent;

/// <summary>
/// A custom field whose values are some of its choices, several at once. Derive a class for each field, with a member for each
/// choice.
/// </summary>
/// <typeparam name="TObject">The fields of the object, for example <see cref="LeadFields"/>.</typeparam>
/// <typeparam name="TField">The derived class itself, so that a choice of another field does not compile.</typeparam>
/// <example>
/// <code>
/// public sealed class IndustryField : MultiChoiceCustomField&lt;LeadFields, IndustryField&gt;
/// {
///     public IndustryField() : base("cf_…", "Industry") { }
///
///     public CustomFieldChoice&lt;IndustryField&gt; Cars { get; } = new CustomFieldChoice&lt;IndustryField&gt;("Cars");
/// }
/// </code>
/// </example>
public abstract class MultiChoiceCustomField<TObject, TField> : MultiValueCustomField<TObject, CustomFieldChoice<TField>>
    where TObject : ObjectFields<TObject>
    where TField : MultiChoiceCustomField<TObject, TField>
{
    /// <summary>Names the field.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    protected MultiChoiceCustomField(CustomFieldId id, string? name = null)
        : base(id, name)
    {
    }

    /// <inheritdoc/>
    public sealed override CustomFieldType Type => CustomFieldType.Choices;

    internal sealed override CustomFieldValue ToSent(CustomFieldChoice<TField> value) =>
        CustomFieldValue.From(FilterArguments.NotNull(value).Value);
}
