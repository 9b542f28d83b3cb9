namespace CloseFluent;

/// <content>Chains on edits of custom fields by their exact name.</content>
public static partial class Bulk
{
    /// <summary>Sets a custom field of leads that is named exactly. An id does not change with the name: prefer it.</summary>
    /// <param name="name">The exact name of the field.</param>
    /// <param name="value">The value. Close refuses one that the field cannot have.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the name is blank or an id.</exception>
    [Sentence(ActionSentences.SetFieldByName)]
    public static SetCustomFieldNeedsLeads SetCustomFieldByName(
        [ArgumentKind(ArgumentKind.CustomFieldName)] string name, CustomFieldValue value) =>
        new(FieldEdit.Single(EditedField.ByName(name), value));

    /// <summary>
    /// Sets a custom field of leads that is named exactly and can have several values, in place of those that it has.
    /// </summary>
    /// <param name="name">The exact name of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="second">A second value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the name is blank or an id.</exception>
    [Sentence(ActionSentences.SetListByName)]
    public static SetCustomFieldNeedsLeads SetCustomFieldByName(
        [ArgumentKind(ArgumentKind.CustomFieldName)] string name,
        CustomFieldValue first,
        CustomFieldValue second,
        params CustomFieldValue[] rest) =>
        Set(EditedField.ByName(name), [first, .. FilterArguments.List(second, rest)], CustomFieldOperation.Replace);

    /// <summary>Adds values to those that a custom field of leads has, which is named exactly.</summary>
    /// <param name="name">The exact name of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the name is blank or an id.</exception>
    [Sentence(ActionSentences.AddByName)]
    public static SetCustomFieldNeedsLeads AddToCustomFieldByName(
        [ArgumentKind(ArgumentKind.CustomFieldName)] string name, CustomFieldValue first, params CustomFieldValue[] rest) =>
        Set(EditedField.ByName(name), FilterArguments.List(first, rest), CustomFieldOperation.Add);

    /// <summary>Removes values from a custom field of leads that is named exactly, and keeps its others.</summary>
    /// <param name="name">The exact name of the field.</param>
    /// <param name="first">A value.</param>
    /// <param name="rest">Further values.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the name is blank or an id.</exception>
    [Sentence(ActionSentences.RemoveByName)]
    public static SetCustomFieldNeedsLeads RemoveFromCustomFieldByName(
        [ArgumentKind(ArgumentKind.CustomFieldName)] string name, CustomFieldValue first, params CustomFieldValue[] rest) =>
        Set(EditedField.ByName(name), FilterArguments.List(first, rest), CustomFieldOperation.Remove);

    /// <summary>Leaves a custom field of leads that is named exactly without a value.</summary>
    /// <param name="name">The exact name of the field.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, blank or an id.</exception>
    [Sentence(ActionSentences.ClearByName)]
    public static ClearCustomFieldNeedsLeads ClearCustomFieldByName(
        [ArgumentKind(ArgumentKind.CustomFieldName)] string name) =>
        new(EditedField.ByName(name));
}
