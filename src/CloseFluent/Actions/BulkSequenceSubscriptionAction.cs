using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// A bulk action on sequence subscriptions that has all it needs: a value that can be read, compared, kept and sent.
/// Nothing happens until <see cref="SendAsync"/>.
/// </summary>
/// <remarks>
/// Made by <see cref="Bulk"/>. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[BulkAction(Path)]
[DebuggerDisplay("{Sentence,nq}")]
public abstract class BulkSequenceSubscriptionAction : IEquatable<BulkSequenceSubscriptionAction>
{
    internal const string Path = "/bulk_action/sequence_subscription/";

    internal BulkSequenceSubscriptionAction(BulkSequenceSubscriptionContent content) => Content = content;

    /// <summary>What the action does.</summary>
    public BulkSequenceSubscriptionActionType ActionType => Content.ActionType;

    /// <summary>The sequence, or null where the action was made for all sequences.</summary>
    public SequenceId? SequenceId => Content.SequenceId;

    /// <summary>Whom the action reaches.</summary>
    public BulkSelection Selection => Content.Selection!;

    /// <summary>Whether Close writes an e-mail to the user whose credential is used when the action is done.</summary>
    public bool SendsDoneEmail => Content.SendsDoneEmail;

    /// <summary>
    /// The request body as canonical JSON: members in a fixed order, two blanks a level, lines ended by \n. On the wire the
    /// same JSON is sent without blanks.
    /// </summary>
    public string Json => CanonicalJson.Indent(ToBytes());

    internal BulkSequenceSubscriptionContent Content { get; }

    internal string Sentence => ActionWords.Of(Content);

    /// <summary>
    /// Sends the action to Close, which accepts it and works on it afterwards: follow it with
    /// <c>close.BulkSequenceSubscriptions.WaitAsync(answer.Id)</c>.
    /// </summary>
    /// <param name="close">The client.</param>
    /// <param name="cancellationToken">
    /// Stops the call. Once the request has left, stopping it does not tell whether Close accepted it.
    /// </param>
    /// <returns>The bulk action as Close accepted it, normally with status <c>created</c>.</returns>
    /// <exception cref="CloseOutcomeUnknownException">
    /// The request may have reached Close, but no answer came that tells. Do not send again before looking.
    /// </exception>
    /// <exception cref="CloseException">Close refused the action, or the request certainly never left.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    public Task<BulkSequenceSubscription> SendAsync(ICloseClient close, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return close.BulkSequenceSubscriptions.CreateAsync(this, cancellationToken);
    }

    /// <summary>Says whether both actions are sent as the same JSON.</summary>
    public bool Equals(BulkSequenceSubscriptionAction? other) =>
        other is not null && (ReferenceEquals(this, other) || ToBytes().AsSpan().SequenceEqual(other.ToBytes()));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as BulkSequenceSubscriptionAction);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    /// <summary>
    /// Gives the action as one text that is the same everywhere: a sentence, the method and path, and <see cref="Json"/> as the
    /// last block, which begins at the first line that is just <c>{</c>. It holds no credential.
    /// </summary>
    public sealed override string ToString() => $"{Sentence}\nPOST {Path}\n{Json}";

    internal byte[] ToBytes() => CanonicalJson.Write(Content.Write);
}
