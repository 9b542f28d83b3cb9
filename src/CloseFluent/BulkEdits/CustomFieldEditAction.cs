using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk edit of a custom field. Ready to be sent.</summary>
/// <remarks>
/// Close's responses name the field and one value of it, but neither its id nor how the values change, so that setting, adding
/// and removing look alike there: where a response is lost and the list shows such an edit, <c>SendOnceAsync</c> ends in a
/// <see cref="CloseOutcomeUnknownException"/> and sends nothing again.
/// </remarks>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class CustomFieldEditAction : BulkEditAction
{
    internal CustomFieldEditAction(EditedField field, BulkActionSettings settings)
        : base(settings) => Field = field;

    /// <summary>Gets the id of the field; null where it was named.</summary>
    public CustomFieldId? CustomFieldId => Field.Id;

    /// <summary>Gets the exact name of the field; null where its id was passed.</summary>
    public string? CustomFieldName => Field.Name;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override CloseId? TargetId => CustomFieldId;

    internal sealed override string TargetName => "custom_field";

    internal sealed override string Summary => $"\"{Type}\" of {Field.Description}";

    private protected EditedField Field { get; }

    internal sealed override bool IsAlike(BulkEdit item) => item.Type == Type && !Contradicts(item);

    internal sealed override bool IsCertainlyAnother(BulkEdit item) =>
        ActionMatching.MeanOthers<BulkEditType>(item.Type, Type) || EditsOtherThings(item);

    internal sealed override bool Contradicts(BulkEdit response) =>
        ActionMatching.Contradict<BulkEditType>(response.Type, Type) || EditsOtherThings(response);

    private bool EditsOtherThings(BulkEdit item) =>
        !string.IsNullOrWhiteSpace(item.LeadStatusId?.Value) || Field.IsContradictedBy(item.CustomFieldName);
}
