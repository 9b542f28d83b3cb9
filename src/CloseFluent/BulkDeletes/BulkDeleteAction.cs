using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk delete that has all it needs: a value that can be read, compared, kept and sent. It does nothing until it is sent,
/// and is never sent a second time: if no response comes, its outcome stays unknown until somebody has looked.
/// </summary>
/// <remarks>
/// Created by <see cref="Bulk"/>. See <see href="https://developer.close.com/api/resources/bulk-actions/delete/create"/>.
/// </remarks>
[BulkAction(BulkDeletes.Path)]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class BulkDeleteAction : BulkAction<BulkDelete>
{
    private const string ObjectTypeMember = "bulk_object_type";

    internal BulkDeleteAction(BulkActionSettings settings)
        : base(settings)
    {
    }

    /// <summary>Gets what is deleted.</summary>
    public abstract BulkDeleteObjectType ObjectType { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ActionName => $"delete_{ObjectType}";

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override CloseId? TargetId => null;

    internal sealed override BulkActionKind Kind => BulkDeletes.Kind;

    internal sealed override string TargetName => ObjectType.Value;

    internal sealed override string Summary => Summarize(ObjectType);

    internal sealed override bool IsPausedOnMismatch => true;

    internal sealed override string WhyNeverSentAgain => "A delete is never sent again.";

    // Leads are what Close deletes where nothing is said, and its own example says nothing.
    private bool SaysObjectType => ObjectType != BulkDeleteObjectType.Lead;

    internal static BulkDeleteAction Read(StoredMembers body, BulkActionSettings settings)
    {
        string? type = body.TextOrNull(ObjectTypeMember);
        return type switch
        {
            null => body.Checked("s_query", () => new DeleteLeadsNeedsLeads().Restore(settings).Create()),
#pragma warning disable CLOSE9001 // Whoever stored it has seen the warning.
            ObjectTypes.Contact => body.Checked("s_query", () => new DeleteContactsNeedsContacts().Restore(settings).Create()),
#pragma warning restore CLOSE9001
            _ => throw body.Fault(
                ObjectTypeMember, $"\"{LineBreaks.Show(type)}\" is not what this version of CloseFluent deletes"),
        };
    }

    internal static string Summarize(BulkDeleteObjectType type) =>
        $"\"delete\" of {(type == default ? "unknown objects" : $"objects of type {type}")}";

    internal sealed override bool IsSame(BulkDelete item) => !Contradicts(item);

    // A delete of leads may be what Close made of one of contacts, and somebody has to look at it.
    internal sealed override bool IsCertainlyAnother(BulkDelete item) =>
        ActionMatching.MeanOthers<BulkDeleteObjectType>(item.ObjectType, ObjectType)
        && ActionMatching.MeanOthers<BulkDeleteObjectType>(item.ObjectType, BulkDeleteObjectType.Lead);

    // A response that says nothing shows leads, if anything: that is only what was meant if leads were meant.
    internal sealed override bool Contradicts(BulkDelete response) =>
        ActionMatching.Contradict<BulkDeleteObjectType>(response.ObjectType, ObjectType)
        || (response.ObjectType == default && SaysObjectType);

    internal sealed override string Describe(string selection, bool isRedacted) =>
        SentenceTemplate.Fill(ActionSentences.Delete, (ActionSentences.Selection, selection));

    private protected sealed override void WriteMembers(Utf8JsonWriter writer)
    {
        if (SaysObjectType)
        {
            writer.WriteString(ObjectTypeMember, ObjectType.Value);
        }
    }

    private protected sealed override IBulkActionSender<BulkDelete> SenderOf(ICloseClient close) => close.BulkDeletes;
}
