namespace CloseFluent;

/// <inheritdoc cref="IBulkEdits"/>
internal sealed class BulkEdits(ClientServices services)
    : BulkActionResource<BulkEdit, BulkEditId>(services, Kind, BulkEdit.Read), IBulkEdits
{
    public const string Path = "/bulk_action/edit/";

    public static readonly BulkActionKind Kind =
        new(Path, BulkEditId.Prefix, nameof(ICloseClient.BulkEdits), "bulk_action.edit")
        {
            CreateId = id => new BulkEditId(id, IdCheck.None),
            Read = BulkEdit.Read,
            ReadAction = BulkEditAction.Read,
            ReadRecipient = BulkEditRecipient.Read,
        };
}
