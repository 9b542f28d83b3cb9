namespace CloseFluent;

/// <inheritdoc cref="IBulkDeletes"/>
internal sealed class BulkDeletes(ClientServices services)
    : BulkActionResource<BulkDelete, BulkDeleteId>(services, Kind, BulkDelete.Read), IBulkDeletes
{
    public const string Path = "/bulk_action/delete/";

    public static readonly BulkActionKind Kind =
        new(Path, BulkDeleteId.Prefix, nameof(ICloseClient.BulkDeletes), "bulk_action.delete")
        {
            CreateId = id => new BulkDeleteId(id, IdCheck.None),
            Read = BulkDelete.Read,
            ReadAction = BulkDeleteAction.Read,
            NeedsMaxMatches = true,
            ReadRecipient = ReadDeleted,
        };

    // What belongs to a lead goes with it, and is not what was asked for.
    private static BulkActionRecipient? ReadDeleted(BulkActionState action, CloseEvent evt) =>
        evt.Action == "deleted" && action is BulkDelete delete && IsOf(delete.ObjectType, evt.ObjectType)
            ? BulkActionRecipient.FromEvent(evt)
            : null;

    private static bool IsOf(BulkDeleteObjectType type, string objectType) =>
        objectType == type.Value || objectType == "activity." + type.Value || (type == default && objectType == ObjectTypes.Lead);
}
