using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Sets the status of leads. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class SetLeadStatusAction : BulkEditAction
{
    internal SetLeadStatusAction(LeadStatusId status, BulkActionSettings settings)
        : base(settings) => LeadStatusId = status;

    /// <summary>Gets the status that the leads get.</summary>
    public LeadStatusId LeadStatusId { get; }

    /// <inheritdoc/>
    public override BulkEditType Type => BulkEditType.SetLeadStatus;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override CloseId? TargetId => LeadStatusId;

    internal override string TargetName => "lead_status";

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new SetLeadStatusAction WithoutDoneEmail() => (SetLeadStatusAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new SetLeadStatusAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) => (SetLeadStatusAction)base.AtMost(matches);

    internal static SetLeadStatusAction ReadEdit(StoredMembers body, BulkActionSettings settings)
    {
        LeadStatusId status = body.Id<LeadStatusId>("lead_status_id");
        return body.Checked("s_query", () => new SetLeadStatusNeedsLeads(status).Restore(settings));
    }

    internal override bool IsSame(BulkEdit item) => item.Type == Type && item.LeadStatusId == LeadStatusId;

    internal override bool IsCertainlyAnother(BulkEdit item) =>
        ActionMatching.MeanOthers<BulkEditType>(item.Type, Type)
        || ActionMatching.Contradict(item.LeadStatusId, LeadStatusId);

    internal override bool Contradicts(BulkEdit response) =>
        ActionMatching.Contradict<BulkEditType>(response.Type, Type)
        || ActionMatching.Contradict(response.LeadStatusId, LeadStatusId);

    internal override string Describe(string selection, bool isRedacted) =>
        SentenceTemplate.Fill(
            ActionSentences.SetLeadStatus,
            ("status", TextEscaping.Name(LeadStatusId.Value)),
            (ActionSentences.Selection, selection));

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, Type.Value);
        writer.WriteString("lead_status_id"u8, LeadStatusId.Value);
    }

    private protected override BulkAction<BulkEdit> With(BulkActionSettings settings) =>
        new SetLeadStatusAction(LeadStatusId, settings);
}
