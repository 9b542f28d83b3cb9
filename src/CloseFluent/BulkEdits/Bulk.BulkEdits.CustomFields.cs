namespace CloseFluent;

/// <content>Chains on edits of custom fields, by the id of the field or by one whose type is known.</content>
public static partial class Bulk
{
    /// <summary>Sets a custom field of leads.</summary>
    /// <param name="field">The id of the field.</param>
    /// <param name="value">The value. Close refuses one that the field cannot have.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Sentence(ActionSentences.SetFieldById)]
    public static SetCustomFieldNeedsLeads SetCustomField(CustomFieldId field, CustomFieldValue value) =>
        new(FieldEdit.Single(EditedField.ById(field), value));

    /// <summary>Sets a custom field of leads that can have several values, in place of those that it has.</summary>
    /// <param name="field">The id of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="second">A second value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Sentence(ActionSentences.SetListById)]
    public static SetCustomFieldNeedsLeads SetCustomField(
        CustomFieldId field, CustomFieldValue first, CustomFieldValue second, params CustomFieldValue[] rest) =>
        Set(EditedField.ById(field), [first, .. FilterArguments.List(second, rest)], CustomFieldOperation.Replace);

    /// <summary>Sets a custom field of leads.</summary>
    /// <typeparam name="TValue">What the field contains.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the field cannot have this value.</exception>
    [Sentence(ActionSentences.SetFieldById)]
    public static SetCustomFieldNeedsLeads SetCustomField<TValue>(TypedCustomField<LeadFields, TValue> field, TValue value)
    {
        ArgumentNullException.ThrowIfNull(field);
        EditedField edited = EditedField.ById(field.Id);
        CustomFieldValue sent = field.ToSent(value);
        return new SetCustomFieldNeedsLeads(field.AcceptsMultipleValues
            ? FieldEdit.List(edited, [sent], CustomFieldOperation.Replace)
            : FieldEdit.Single(edited, sent));
    }

    /// <summary>Sets a custom field of leads that can have several values, in place of those that it has.</summary>
    /// <typeparam name="TValue">What the field contains.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the field cannot have this value.</exception>
    [Sentence(ActionSentences.SetListById)]
    public static SetCustomFieldNeedsLeads SetCustomField<TValue>(
        MultiValueCustomField<LeadFields, TValue> field, TValue first, params TValue[] rest) =>
        Set(field, first, rest, CustomFieldOperation.Replace);

    /// <summary>Sets a custom field of leads that names users to the user with an exact name.</summary>
    /// <param name="field">The field.</param>
    /// <param name="userName">The exact name of the user, or the id.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    [Sentence(ActionSentences.SetFieldToUser)]
    public static SetCustomFieldNeedsLeads SetCustomField(
        UserCustomField<LeadFields> field, [ArgumentKind(ArgumentKind.FieldValue)] string userName)
    {
        ArgumentNullException.ThrowIfNull(field);
        return SetCustomField(field.Id, userName);
    }

#if NET
    /// <summary>Sets a custom field of leads that contains a day.</summary>
    /// <param name="field">The field.</param>
    /// <param name="day">The day.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    [Sentence(ActionSentences.SetFieldToDay)]
    public static SetCustomFieldNeedsLeads SetCustomField(DateCustomField<LeadFields> field, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(field);
        return SetCustomField(field.Id, day);
    }
#endif

    /// <summary>Adds values to those that a custom field of leads has. Only for fields that can have several.</summary>
    /// <param name="field">The id of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Sentence(ActionSentences.AddById)]
    public static SetCustomFieldNeedsLeads AddToCustomField(
        CustomFieldId field, CustomFieldValue first, params CustomFieldValue[] rest) =>
        Set(EditedField.ById(field), FilterArguments.List(first, rest), CustomFieldOperation.Add);

    /// <summary>Adds values to those that a custom field of leads has.</summary>
    /// <typeparam name="TValue">What the field contains.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the field cannot have this value.</exception>
    [Sentence(ActionSentences.AddById)]
    public static SetCustomFieldNeedsLeads AddToCustomField<TValue>(
        MultiValueCustomField<LeadFields, TValue> field, TValue first, params TValue[] rest) =>
        Set(field, first, rest, CustomFieldOperation.Add);

    /// <summary>Removes values from a custom field of leads, which keeps its others. Only for fields that can have several.</summary>
    /// <param name="field">The id of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Sentence(ActionSentences.RemoveById)]
    public static SetCustomFieldNeedsLeads RemoveFromCustomField(
        CustomFieldId field, CustomFieldValue first, params CustomFieldValue[] rest) =>
        Set(EditedField.ById(field), FilterArguments.List(first, rest), CustomFieldOperation.Remove);

    /// <summary>Removes values from a custom field of leads, which keeps its others.</summary>
    /// <typeparam name="TValue">What the field contains.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the field cannot have this value.</exception>
    [Sentence(ActionSentences.RemoveById)]
    public static SetCustomFieldNeedsLeads RemoveFromCustomField<TValue>(
        MultiValueCustomField<LeadFields, TValue> field, TValue first, params TValue[] rest) =>
        Set(field, first, rest, CustomFieldOperation.Remove);

    /// <summary>Leaves a custom field of leads without a value.</summary>
    /// <param name="field">The id of the field.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    [Sentence(ActionSentences.ClearById)]
    public static ClearCustomFieldNeedsLeads ClearCustomField(CustomFieldId field) => new(EditedField.ById(field));

    /// <summary>Leaves a custom field of leads without a value.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    [Sentence(ActionSentences.ClearById)]
    public static ClearCustomFieldNeedsLeads ClearCustomField(TypedCustomField<LeadFields> field) =>
        ClearCustomField(FilterArguments.NotNull(field).Id);

    private static SetCustomFieldNeedsLeads Set<TValue>(
        MultiValueCustomField<LeadFields, TValue> field, TValue first, TValue[] rest, CustomFieldOperation operation)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(rest);
        return Set(EditedField.ById(field.Id), [field.ToSent(first), .. rest.Select(field.ToSent)], operation);
    }

    private static SetCustomFieldNeedsLeads Set(
        EditedField field, IReadOnlyList<CustomFieldValue> values, CustomFieldOperation operation) =>
        new(FieldEdit.List(field, values, operation));
}
