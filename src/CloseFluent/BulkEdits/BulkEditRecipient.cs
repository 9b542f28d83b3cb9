namespace CloseFluent;

/// <summary>Reads from events what an edit changed. What had the value already has no event.</summary>
internal static class BulkEditRecipient
{
    private const string Activity = "activity.";

    public static BulkActionRecipient? Read(BulkActionState action, CloseEvent evt) =>
        evt.Action == "updated" && action is BulkEdit edit && Changes(edit.Type.Value, evt.ObjectType)
            ? BulkActionRecipient.FromEvent(evt)
            : null;

    private static bool Changes(string edit, string objectType) => edit switch
    {
        "set_contact_custom_field" or "clear_contact_custom_field" => objectType == ObjectTypes.Contact,
        "set_opportunity_custom_field" or "clear_opportunity_custom_field" => objectType == ObjectTypes.Opportunity,
        "set_activity_custom_field" or "clear_activity_custom_field" => IsActivity(objectType),
        "set_custom_object_custom_field" or "clear_custom_object_custom_field" => objectType == ObjectTypes.CustomObject,
        "set_global_custom_field" or "clear_global_custom_field" => IsActivity(objectType)
            || objectType is ObjectTypes.Lead or ObjectTypes.Contact or ObjectTypes.Opportunity or ObjectTypes.CustomObject,
        _ => objectType == ObjectTypes.Lead,
    };

    private static bool IsActivity(string objectType) => objectType.StartsWith(Activity, StringComparison.Ordinal);
}
