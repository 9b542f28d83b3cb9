namespace CloseFluent;

/// <summary>A field that names a user or a group, for example a custom field for the owner of a lead.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ReferenceTypes.UserOrGroup)]
public sealed class UserOrGroupField<TObject> : ReferenceField<TObject, UserOrGroupId>
    where TObject : ObjectFields<TObject>
{
    internal UserOrGroupField(JsonTree reference)
        : base(reference, ReferenceTypes.UserOrGroup)
    {
    }

    /// <summary>The field names the user whose credential is used.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> IsCurrentUser() => Refers(CurrentUser);

    /// <summary>The field names the user whose credential is used, or one of these users and groups.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Filter<TObject> IsCurrentUserOrAnyOf(UserOrGroupId first, params UserOrGroupId[] rest) =>
        RefersToCurrentUserOr(first, rest);
}
