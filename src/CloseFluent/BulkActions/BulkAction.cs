using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk action that has all it needs: a value that can be read, compared, kept and sent. It does nothing until it is sent.
/// </summary>
/// <remarks>
/// Created by <see cref="Bulk"/>. See <see href="https://developer.close.com/api/resources/bulk-actions"/>.
/// </remarks>
[BulkAction]
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
[DebuggerDisplay("{Description,nq}")]
public abstract partial class BulkAction : IEquatable<BulkAction>
{
    internal BulkAction(BulkActionSettings settings) => Settings = settings;

    /// <summary>
    /// Gets the path that the action is posted to, with its slashes, for example <c>/bulk_action/sequence_subscription/</c>.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Path => Kind.Path;

    /// <summary>Gets the prefix of the ids that Close gives to such actions, for example <c>bulkseqsub_</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string IdPrefix => Kind.IdPrefix;

    /// <summary>Gets Close's word for what the action does, for example <c>subscribe</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract string ActionName { get; }

    /// <summary>
    /// Gets the id of what the action is about beside the selection, for example the sequence; null where that is nothing,
    /// or everything.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract CloseId? TargetId { get; }

    /// <summary>Gets the selection that the action reaches.</summary>
    public BulkSelection Selection => Settings.Selection;

    /// <summary>Gets whether Close writes an e-mail to the user whose credential is used when the action is done.</summary>
    public bool SendsDoneEmail => Settings.SendsDoneEmail;

    /// <summary>
    /// Gets how many objects may match at most: more stop the action before it is sent. Null if there is no limit.
    /// </summary>
    public int? MaxMatches => Settings.MaxMatches;

    /// <summary>
    /// Gets the request body as canonical JSON: members in a fixed order, indented by two spaces, lines ended by \n. On the
    /// wire the same JSON is sent without white space.
    /// </summary>
    [AlsoCalled("DryRun", "Dry", "Simulate", "Validate", "Check", "Verify", "Inspect", "Explain", "Describe", "Show", "Print",
        "Preview", "Test", "Plan", "Body", "Payload", "Serialize", "ToJson")]
    public string Json => CanonicalJson.Indent(ToBytes());

    /// <summary>
    /// Gets what the action does, in one sentence on one line without control characters: the sentence with which
    /// <see cref="ToString"/> begins, with parentheses in place of a list below it. Long texts are cut and long lists
    /// shortened; the line as a whole has no limit. It contains no credential, but the sender's name and address and the
    /// values of the filter: see <see cref="RedactedDescription"/>.
    /// </summary>
    public string Description => BulkActionDescription.OnOneLine(this);

    /// <summary>
    /// Gets the <see cref="Description"/> without what may be about a person, for logs: the account's id in place of the
    /// sender, and <c>"…"</c> in place of every text that the filter looks for and of every text, number and day that a
    /// custom field is compared with. Kinds of objects, names of fields, ids, other days and numbers are shown.
    /// </summary>
    public string RedactedDescription => BulkActionDescription.Redacted(this);

    internal BulkActionSettings Settings { get; }

    internal string Sentence => BulkActionDescription.Describe(this);

    internal abstract BulkActionKind Kind { get; }

    /// <summary>Gets whether one lead can mean several recipients, so that a count of leads is not one of them.</summary>
    internal virtual bool WritesToContacts => false;

    /// <summary>What <see cref="TargetId"/> is, for example <c>sequence</c>.</summary>
    internal abstract string TargetName { get; }

    /// <summary>What the action does to which target, for messages: <c>"pause" in all sequences</c>.</summary>
    internal abstract string Summary { get; }

    /// <summary>Determines whether two actions are equal, as <see cref="Equals(BulkAction)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(BulkAction? left, BulkAction? right) => Equals(left, right);

    /// <summary>Determines whether two actions are not equal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(BulkAction? left, BulkAction? right) => !Equals(left, right);

    /// <summary>
    /// Determines whether both actions are sent as the same JSON to the same path, with the same limit of matches.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(BulkAction? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && MaxMatches == other.MaxMatches
            && ToBytes().Span.SequenceEqual(other.ToBytes().Span));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as BulkAction);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    /// <summary>
    /// Returns the action as one text that is the same everywhere: a sentence, the method and path, and <see cref="Json"/>
    /// as the last block, which begins at the first line that is just <c>{</c>. It contains no credential.
    /// </summary>
    public sealed override string ToString() => $"{Sentence}\nPOST {Path}\n{Json}";

    /// <summary>Returns the same action for one organization, or for any if null.</summary>
    internal abstract BulkAction ForOrganization(OrganizationId? organization);

    internal ReadOnlyMemory<byte> ToBytes() => CanonicalJson.Write(
        this, static (action, writer) => action.Write(writer), Selection.Content.Query.EstimatedSize);

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        Settings.WriteMembers(writer);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes the members of the body that only this kind of action has; those of the selection follow them.
    /// </summary>
    private protected abstract void WriteMembers(Utf8JsonWriter writer);

    /// <summary>Describes what the action does as a sentence without its full stop.</summary>
    /// <param name="selection">The selection in words.</param>
    /// <param name="isRedacted">Whether to leave out what may be about a person.</param>
    internal abstract string Describe(string selection, bool isRedacted);
}
