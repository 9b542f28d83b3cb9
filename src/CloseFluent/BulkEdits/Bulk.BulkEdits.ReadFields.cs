namespace CloseFluent;

/// <content>Chains on edits of custom fields that were read from Close, so that values are held against their type.</content>
public static partial class Bulk
{
    /// <summary>Sets a custom field of leads.</summary>
    /// <param name="field">The field, read by <c>close.CustomFields</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The field is not one of leads, or cannot have this value: it is of another type, or not among its choices.
    /// </exception>
    [Sentence(ActionSentences.SetFieldById)]
    public static SetCustomFieldNeedsLeads SetCustomField(CustomField field, CustomFieldValue value)
    {
        EditedField edited = EditedField.ById(CustomFieldCheck.RequireOfLeads(field).Id);
        CustomFieldValue fitting = CustomFieldCheck.Require(field, value);
        return new SetCustomFieldNeedsLeads(field.AcceptsMultipleValues
            ? FieldEdit.List(edited, [fitting], CustomFieldOperation.Replace)
            : FieldEdit.Single(edited, fitting));
    }

    /// <summary>Sets a custom field of leads that can have several values, in place of those that it has.</summary>
    /// <param name="field">The field, read by <c>close.CustomFields</c>.</param>
    /// <param name="first">A value.</param>
    /// <param name="second">A second value.</param>
    /// <param name="rest">Further values.</param>
    /// <exception cref="ArgumentException">The field has one value at most.</exception>
    /// <inheritdoc cref="SetCustomField(CustomField, CustomFieldValue)" path="/exception"/>
    [Sentence(ActionSentences.SetListById)]
    public static SetCustomFieldNeedsLeads SetCustomField(
        CustomField field, CustomFieldValue first, CustomFieldValue second, params CustomFieldValue[] rest) =>
        Set(field, [first, .. FilterArguments.List(second, rest)], CustomFieldOperation.Replace);

    /// <summary>Adds values to those that a custom field of leads has.</summary>
    /// <param name="field">The field, read by <c>close.CustomFields</c>.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <exception cref="ArgumentException">The field has one value at most.</exception>
    /// <inheritdoc cref="SetCustomField(CustomField, CustomFieldValue)" path="/exception"/>
    [Sentence(ActionSentences.AddById)]
    public static SetCustomFieldNeedsLeads AddToCustomField(
        CustomField field, CustomFieldValue first, params CustomFieldValue[] rest) =>
        Set(field, FilterArguments.List(first, rest), CustomFieldOperation.Add);

    /// <summary>Removes values from a custom field of leads, which keeps its others.</summary>
    /// <param name="field">The field, read by <c>close.CustomFields</c>.</param>
    /// <param name="first">A value, which may be a choice that the field no longer has.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The field is not one of leads, or has one value at most.</exception>
    [Sentence(ActionSentences.RemoveById)]
    public static SetCustomFieldNeedsLeads RemoveFromCustomField(
        CustomField field, CustomFieldValue first, params CustomFieldValue[] rest) => Set(
            EditedField.ById(CustomFieldCheck.RequireSeveral(CustomFieldCheck.RequireOfLeads(field)).Id),
            FilterArguments.List(first, rest),
            CustomFieldOperation.Remove);

    /// <summary>Leaves a custom field of leads without a value.</summary>
    /// <param name="field">The field, read by <c>close.CustomFields</c>.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">The field is not one of leads.</exception>
    [Sentence(ActionSentences.ClearById)]
    public static ClearCustomFieldNeedsLeads ClearCustomField(CustomField field) =>
        ClearCustomField(CustomFieldCheck.RequireOfLeads(field).Id);

    private static SetCustomFieldNeedsLeads Set(
        CustomField field, IReadOnlyList<CustomFieldValue> values, CustomFieldOperation operation)
    {
        CustomFieldCheck.RequireSeveral(CustomFieldCheck.RequireOfLeads(field));
        return Set(
            EditedField.ById(field.Id), [.. values.Select(value => CustomFieldCheck.Require(field, value))], operation);
    }
}
