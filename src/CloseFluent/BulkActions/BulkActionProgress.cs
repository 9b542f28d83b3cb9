using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>How far a bulk action is: the few fields of it that change.</summary>
/// <param name="Id">The bulk action.</param>
/// <param name="Status">How far Close has come; null where Close does not say.</param>
/// <param name="LeadCount">How many matches there are; null until Close has counted them.</param>
/// <param name="LeadsProcessed">How many of them were worked through.</param>
/// <param name="ObjectCount">How many objects there are to work through; null until Close has counted them.</param>
/// <param name="ObjectsProcessed">How many objects were worked through.</param>
public sealed record BulkActionProgress(
    [property: JsonConverter(typeof(ResponseBulkActionIdJsonConverter))] CloseId Id,
    [property: JsonConverter(typeof(ResponseEnumJsonConverter<BulkActionStatus>))] BulkActionStatus? Status,
    int? LeadCount,
    int LeadsProcessed,
    int? ObjectCount,
    int ObjectsProcessed)
{
    /// <summary>The part of the objects that was worked through, 0 to 1; null until Close has counted them.</summary>
    public double? Fraction => ObjectCount switch
    {
        null => null,
        <= 0 => Status == BulkActionStatus.Done ? 1 : 0,
        { } count => Math.Min(1, Math.Max(0, (double)ObjectsProcessed / count)),
    };

    private string State => Status is { Value.Length: > 0 } status ? status.Value : "status unknown";

    /// <summary>Returns the progress of a bulk action.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public static BulkActionProgress From(BulkActionState action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new BulkActionProgress(
            action.ActionId,
            action.Status,
            action.LeadCount,
            action.LeadsProcessed,
            action.ObjectCount,
            action.ObjectsProcessed);
    }

    /// <summary>The progress in a few words, for example <c>processing, 21 of 57</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ObjectCount is { } count
        ? FormattableString.Invariant($"{State}, {ObjectsProcessed} of {count}")
        : State;
}
