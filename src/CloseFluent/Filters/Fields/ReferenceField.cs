namespace CloseFluent;

/// <summary>A field that names another object of Close's by id, for example the status of a lead.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <typeparam name="TId">The id of what is named.</typeparam>
public class ReferenceField<TObject, TId> : Field<TObject>
    where TObject : ObjectFields<TObject>
    where TId : CloseId
{
    // In a list of ids the current user has this name.
    private protected const string CurrentUser = ReferenceTypes.CurrentUser;

    private readonly string _referenceType;

    internal ReferenceField(JsonTree reference, string referenceType)
        : base(reference) =>
        _referenceType = referenceType;

    /// <summary>The field names this object.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    [AlsoCalled("Equals", "EqualTo")]
    public Filter<TObject> Is(TId id) => Refers(FilterArguments.NotNull(id).Value);

    /// <summary>The field names one of these objects.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no id, or one of them is null.</exception>
    public Filter<TObject> IsAnyOf(TId first, params TId[] rest) => IsAnyOf(FilterArguments.List(first, rest));

    /// <inheritdoc cref="IsAnyOf(TId, TId[])"/>
    [AlsoCalled("Contains", "In", "OneOf")]
    public Filter<TObject> IsAnyOf([ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<TId> ids) =>
        Must(FilterConditions.Reference(_referenceType, FilterArguments.RequireSome(ids).Select(id => id.Value)));

    private protected Filter<TObject> Refers(params string[] objectIds) =>
        Must(FilterConditions.Reference(_referenceType, objectIds));

    private protected Filter<TObject> RefersToCurrentUserOr(TId first, TId[] rest) => Refers(
        [CurrentUser, .. FilterArguments.RequireSome(FilterArguments.List(first, rest)).Select(id => id.Value)]);
}
