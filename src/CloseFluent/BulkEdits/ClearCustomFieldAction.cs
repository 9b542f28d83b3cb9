using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Leaves a custom field of leads without a value. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class ClearCustomFieldAction : CustomFieldEditAction
{
    internal ClearCustomFieldAction(EditedField field, BulkActionSettings settings)
        : base(field, settings)
    {
    }

    /// <inheritdoc/>
    public override BulkEditType Type => BulkEditType.ClearCustomField;

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new ClearCustomFieldAction WithoutDoneEmail() => (ClearCustomFieldAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new ClearCustomFieldAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        (ClearCustomFieldAction)base.AtMost(matches);

    internal static ClearCustomFieldAction ReadEdit(StoredMembers body, BulkActionSettings settings)
    {
        EditedField field = EditedField.Read(body);
        return body.Checked("s_query", () => new ClearCustomFieldNeedsLeads(field).Restore(settings));
    }

    // A response has the name, which is all that this edit says; whose name an id is, it does not say.
    internal override bool IsSame(BulkEdit item) =>
        item.Type == Type && CustomFieldName is { } name && item.CustomFieldName == name;

    internal override string Describe(string selection, bool isRedacted) =>
        SentenceTemplate.Fill(
            ActionSentences.ClearById, ("field", Field.Description), (ActionSentences.Selection, selection));

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, Type.Value);
        Field.Write(writer);
    }

    private protected override BulkAction<BulkEdit> With(BulkActionSettings settings) =>
        new ClearCustomFieldAction(Field, settings);
}
