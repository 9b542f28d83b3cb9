namespace CloseFluent.Grammar;

/// <summary>Close's names for the kinds of objects that a field refers to. Close may know more of them.</summary>
internal static class ReferenceTypes
{
    public const string User = "user";
    public const string UserOrGroup = "user_or_group";
    public const string LeadStatus = "status.lead";
    public const string OpportunityStatus = "status.opportunity";
    public const string Sequence = "sequence";
    public const string Lead = "lead";
    public const string Contact = "contact";
    public const string CustomObject = "custom_object";
    public const string CustomActivityType = "custom_activity_type";
    public const string CustomObjectType = "custom_object_type";

    /// <summary>Among the ids of users, the one who asks.</summary>
    public const string CurrentUser = "CURRENT_USER";
}
