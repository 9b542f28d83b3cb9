using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Deletes leads, with all that belongs to them. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class DeleteLeadsAction : BulkDeleteAction
{
    internal DeleteLeadsAction(BulkActionSettings settings)
        : base(settings)
    {
    }

    /// <inheritdoc/>
    public override BulkDeleteObjectType ObjectType => BulkDeleteObjectType.Lead;

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new DeleteLeadsAction WithoutDoneEmail() => (DeleteLeadsAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new DeleteLeadsAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        (DeleteLeadsAction)base.AtMost(matches);

    private protected override BulkAction<BulkDelete> With(BulkActionSettings settings) => new DeleteLeadsAction(settings);
}
