using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Deletes contacts. Ready to be sent.</summary>
[Experimental("CLOSE9001")]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class DeleteContactsAction : BulkDeleteAction
{
    internal DeleteContactsAction(BulkActionSettings settings)
        : base(settings)
    {
    }

    /// <inheritdoc/>
    public override BulkDeleteObjectType ObjectType => BulkDeleteObjectType.Contact;

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new DeleteContactsAction WithoutDoneEmail() => (DeleteContactsAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new DeleteContactsAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        (DeleteContactsAction)base.AtMost(matches);

    private protected override BulkAction<BulkDelete> With(BulkActionSettings settings) => new DeleteContactsAction(settings);
}
