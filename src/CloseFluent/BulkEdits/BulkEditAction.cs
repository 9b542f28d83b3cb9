using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk edit that has all it needs: a value that can be read, compared, kept and sent. It does nothing until it is sent.
/// </summary>
/// <remarks>
/// Created by <see cref="Bulk"/>. See <see href="https://developer.close.com/api/resources/bulk-actions/edit/create"/>.
/// </remarks>
[BulkAction(BulkEdits.Path)]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class BulkEditAction : BulkAction<BulkEdit>
{
    internal BulkEditAction(BulkActionSettings settings)
        : base(settings)
    {
    }

    /// <summary>Gets what the edit does.</summary>
    public abstract BulkEditType Type { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ActionName => Type.Value;

    internal sealed override BulkActionKind Kind => BulkEdits.Kind;

    internal override string Summary => Summarize(Type, TargetId);

    internal static BulkEditAction Read(StoredMembers body, BulkActionSettings settings)
    {
        BulkEditType type = body.Word<BulkEditType>("type");
        return type switch
        {
            _ when type == BulkEditType.SetLeadStatus => SetLeadStatusAction.ReadEdit(body, settings),
            _ when type == BulkEditType.SetCustomField => SetCustomFieldAction.ReadEdit(body, settings),
            _ when type == BulkEditType.ClearCustomField => ClearCustomFieldAction.ReadEdit(body, settings),
            _ => throw body.Fault(
                "type", $"\"{LineBreaks.Show(type.Value)}\" is not an edit that this version of CloseFluent sends"),
        };
    }

    internal static string Summarize(BulkEditType type, CloseId? target) => $"\"{type}\" with {target?.Value ?? "no target"}";

    private protected sealed override IBulkActionSender<BulkEdit> SenderOf(ICloseClient close) => close.BulkEdits;
}
