using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Sets a custom field of leads, or adds values to it or removes them. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class SetCustomFieldAction : CustomFieldEditAction
{
    private readonly FieldEdit _edit;

    internal SetCustomFieldAction(FieldEdit edit, BulkActionSettings settings)
        : base(edit.Field, settings) => _edit = edit;

    /// <inheritdoc/>
    public override BulkEditType Type => BulkEditType.SetCustomField;

    /// <summary>Gets the values that the field gets or loses.</summary>
    public IReadOnlyList<CustomFieldValue> Values => _edit.Values;

    /// <summary>Gets what becomes of the values that the field has.</summary>
    public CustomFieldOperation Operation => _edit.Operation;

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new SetCustomFieldAction WithoutDoneEmail() => (SetCustomFieldAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new SetCustomFieldAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        (SetCustomFieldAction)base.AtMost(matches);

    internal static SetCustomFieldAction ReadEdit(StoredMembers body, BulkActionSettings settings)
    {
        FieldEdit edit = FieldEdit.Read(body);
        return body.Checked("s_query", () => new SetCustomFieldNeedsLeads(edit).Restore(settings));
    }

    // No response shows all that the edit says.
    internal override bool IsSame(BulkEdit item) => false;

    internal override string Describe(string selection, bool isRedacted) => _edit.Describe(selection, isRedacted);

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, Type.Value);
        _edit.Write(writer);
    }

    private protected override BulkAction<BulkEdit> With(BulkActionSettings settings) => new SetCustomFieldAction(_edit, settings);
}
