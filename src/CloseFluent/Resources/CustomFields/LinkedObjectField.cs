using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>A custom field that names contacts or custom objects, of which conditions are made.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <typeparam name="TId">The id of what is named.</typeparam>
public sealed class LinkedObjectField<TObject, TId> : Field<TObject>
    where TObject : ObjectFields<TObject>
    where TId : CloseId
{
    private readonly string _referenceType;

    internal LinkedObjectField(JsonTree reference, string referenceType)
        : base(reference) =>
        _referenceType = referenceType;

    /// <summary>
    /// The field names this object. Close does not document this condition for contacts and custom objects; the name of the
    /// reference is an assumption.
    /// </summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    [Experimental("CLOSE9001")]
    public Filter<TObject> Is(TId id) => Must(FilterConditions.Reference(_referenceType, [FilterArguments.NotNull(id).Value]));

    /// <summary>
    /// The field names one of these objects. Close does not document this condition for contacts and custom objects; the
    /// name of the reference is an assumption.
    /// </summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no id, or one of them is null.</exception>
    [Experimental("CLOSE9001")]
    public Filter<TObject> IsAnyOf(TId first, params TId[] rest) =>
        Must(FilterConditions.Reference(_referenceType, FilterArguments.List(first, rest).Select(id => id.Value)));
}
