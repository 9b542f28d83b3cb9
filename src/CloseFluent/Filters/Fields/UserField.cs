namespace CloseFluent;

/// <summary>A field that names a user, for example who created a lead.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ReferenceTypes.User)]
public sealed class UserField<TObject> : ReferenceField<TObject, UserId>
    where TObject : ObjectFields<TObject>
{
    internal UserField(JsonTree reference)
        : base(reference, ReferenceTypes.User)
    {
    }

    /// <summary>The field names the user whose credential is used.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> IsCurrentUser() => Must(FilterConditions.CurrentUser);

    /// <summary>The field names the user whose credential is used, or one of these users.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Filter<TObject> IsCurrentUserOrAnyOf(UserId first, params UserId[] rest) => RefersToCurrentUserOr(first, rest);
}
