using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk action on sequence subscriptions that has all it needs: a value that can be read, compared, kept and sent. It does
/// nothing until it is sent.
/// </summary>
/// <remarks>
/// Created by <see cref="Bulk"/>. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[BulkAction(BulkSequenceSubscriptions.Path)]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class BulkSequenceSubscriptionAction : BulkAction<BulkSequenceSubscription>
{
    internal BulkSequenceSubscriptionAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(settings) => Content = content;

    /// <summary>Gets what the action does.</summary>
    public BulkSequenceSubscriptionActionType ActionType => Content.ActionType;

    /// <summary>Gets the sequence, or null if the action is for all sequences.</summary>
    public SequenceId? SequenceId => Content.SequenceId;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ActionName => ActionType.Value;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override CloseId? TargetId => SequenceId;

    internal BulkSequenceSubscriptionContent Content { get; }

    internal sealed override BulkActionKind Kind => BulkSequenceSubscriptions.Kind;

    internal sealed override bool WritesToContacts => true;

    internal sealed override string TargetName => "sequence";

    internal sealed override string Summary => Summarize(ActionType, SequenceId);

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new BulkSequenceSubscriptionAction WithoutDoneEmail() => (BulkSequenceSubscriptionAction)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new BulkSequenceSubscriptionAction AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        (BulkSequenceSubscriptionAction)base.AtMost(matches);

    internal static BulkSequenceSubscriptionAction Read(StoredMembers body, BulkActionSettings settings)
    {
        BulkSequenceSubscriptionContent content = BulkSequenceSubscriptionContent.Read(body);
        return content.ActionType.Value switch
        {
            SequenceActionTypes.Subscribe => new SubscribeAction(content, settings),
            SequenceActionTypes.Pause => new PauseAction(content, settings),
            SequenceActionTypes.Resume => new ResumeAction(content, settings),
            SequenceActionTypes.ResumeFinished => new ResumeFinishedAction(content, settings),
            var other => throw body.Fault(
                "action_type", $"\"{LineBreaks.Show(other)}\" is not an action that this version of CloseFluent sends"),
        };
    }

    internal static string Summarize(BulkSequenceSubscriptionActionType type, SequenceId? sequence) =>
        $"\"{type}\" in {sequence?.Value ?? "all sequences"}";

    internal sealed override bool IsSame(BulkSequenceSubscription item) =>
        item.ActionType == ActionType
        && item.SequenceId == SequenceId
        && IsSameSender(item)
        && item.FromPhoneNumberId == Content.FromPhoneNumberId
        && (item.CallsAssignedTo ?? []).SequenceEqual(Content.CallsAssignedTo);

    internal sealed override bool IsCertainlyAnother(BulkSequenceSubscription item) =>
        ActionMatching.MeanOthers<BulkSequenceSubscriptionActionType>(item.ActionType, ActionType)
        || ActionMatching.Contradict(item.SequenceId, SequenceId)
        || ActionMatching.Contradict(item.SenderAccountId, Content.Sender?.Account)
        || ActionMatching.MeanOthers(item.ContactPreference, Content.ContactPreference)
        || ActionMatching.Contradict(item.FromPhoneNumberId, Content.FromPhoneNumberId)
        || CallsOthers(item);

    internal sealed override bool Contradicts(BulkSequenceSubscription response) =>
        ActionMatching.Contradict<BulkSequenceSubscriptionActionType>(response.ActionType, ActionType)
        || ActionMatching.Contradict(response.SequenceId, SequenceId)
        || (SequenceId is null && !string.IsNullOrWhiteSpace(response.SequenceId?.Value));

    internal sealed override string Describe(string selection, bool isRedacted) =>
        BulkSequenceSubscriptionDescription.Describe(Content, selection, isRedacted);

    private protected sealed override void WriteMembers(Utf8JsonWriter writer) => Content.WriteMembers(writer);

    private protected sealed override IBulkActionSender<BulkSequenceSubscription> SenderOf(ICloseClient close) =>
        close.BulkSequenceSubscriptions;

    private bool IsSameSender(BulkSequenceSubscription item) =>
        Content.Sender is not { } sender
        || (item.SenderAccountId == sender.Account
            && item.SenderName == sender.Name
            && item.SenderEmail == sender.Email
            && item.ContactPreference == Content.ContactPreference);

    // A group may come back as its users, so only users are compared with users.
    private bool CallsOthers(BulkSequenceSubscription item) =>
        item.CallsAssignedTo is { Count: > 0 } listed
        && Content.CallsAssignedTo.Count > 0
        && listed.Concat(Content.CallsAssignedTo).All(each => each.Value.StartsWith("user_", StringComparison.Ordinal))
        && !listed.Intersect(Content.CallsAssignedTo).Any();
}
