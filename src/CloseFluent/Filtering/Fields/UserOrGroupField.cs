namespace CloseFluent;

/// <summary>A field that names a user or a group, for example a custom field for the owner of a lead.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
public sealed class UserOrGroupField<TObject> : ReferenceField<TObject, UserOrGroupId>
    where TObject : ObjectFields<TObject>
{
    // In a list of ids the current user has this name instead of a condition of its own.
    private const string CurrentUser = "CURRENT_USER";

    internal UserOrGroupField(FieldReference reference)
        : base(reference, "user_or_group")
    {
    }

    /// <summary>The field names the user whose credential is used.</summary>
    public Filter<TObject> IsCurrentUser() => Refers(CurrentUser);
}
