namespace CloseFluent;

/// <content>Actions that are kept as text and read back.</content>
public abstract partial class BulkAction
{
    /// <summary>Reads an action that was stored by <see cref="ToStoredJson"/>.</summary>
    /// <param name="json">The text as it was stored.</param>
    /// <returns>An action that is equal to the one that was stored.</returns>
    /// <inheritdoc cref="StoredBulkAction.Parse" path="/exception"/>
    [AlsoCalled("Deserialize", "FromJson", "Load", "Read", "Restore")]
    public static BulkAction Parse([ArgumentKind(ArgumentKind.StoredJson)] string json) =>
        StoredBulkAction.Parse(json).Action;

    /// <summary>Reads an action that was stored by <see cref="ToStoredJson"/>, of a kind that the caller knows.</summary>
    /// <typeparam name="TAction">
    /// The kind: one action, for example <see cref="SubscribeAction"/>, or all of an endpoint, for example
    /// <see cref="BulkEditAction"/>.
    /// </typeparam>
    /// <param name="json">The text as it was stored.</param>
    /// <returns>An action that is equal to the one that was stored.</returns>
    /// <exception cref="FormatException">
    /// As for <see cref="Parse(string)"/>, or the text is an action of another kind.
    /// </exception>
    /// <inheritdoc cref="StoredBulkAction.Parse" path="/exception[@cref='ArgumentNullException']"/>
    public static TAction Parse<TAction>([ArgumentKind(ArgumentKind.StoredJson)] string json)
        where TAction : BulkAction =>
        Parse(json) switch
        {
            TAction action => action,
            var other => throw new FormatException(
                $"The stored action is of type {other.GetType().Name}, not {typeof(TAction).Name}: {other.Summary}."),
        };

    /// <summary>
    /// Reads an action from its body alone, as <see cref="Json"/> shows it. Such an action has no limit of matches, so that
    /// nothing stops it where the selection matches more than anybody thought. Deletes are refused. To keep an action and its
    /// limit, use <see cref="ToStoredJson"/> and <see cref="Parse(string)"/>.
    /// </summary>
    /// <param name="path">The path that the action is posted to, for example <c>/bulk_action/sequence_subscription/</c>.</param>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is not the path of a bulk action, or that of an action that needs a limit.
    /// </exception>
    /// <exception cref="FormatException">
    /// <paramref name="body"/> is not the body of such an action; the message says which member.
    /// <returns>The action, ready to be sent.</returns>
    /// </exception>
    [Widens]
    public static BulkAction ParseWithoutLimit(
        [ArgumentKind(ArgumentKind.ActionPath)] string path, [ArgumentKind(ArgumentKind.BodyJson)] string body) =>
        StoredActionReader.ReadBody(path, body);

    /// <summary>
    /// Returns the action as a text to be kept in a queue, a job or a file, which <see cref="Parse(string)"/> reads: its path,
    /// its body, its limit of matches, and what is passed here. The filter and the sender in it may be personal data; see
    /// <see cref="StoredBulkAction"/>.
    /// </summary>
    /// <param name="timeZone">
    /// The time zone of the days and distances in time of the filter, normally that of the client. Needed where the filter has
    /// any, and for text queries.
    /// </param>
    /// <param name="organization">
    /// The organization that the action is for, to which alone it is then sent; null to leave that out, or to keep the one that
    /// it was stored for before.
    /// </param>
    /// <inheritdoc cref="StoredBulkAction.Json" path="/exception"/>
    public string ToStoredJson(TimeZoneInfo? timeZone = null, OrganizationId? organization = null) =>
        new StoredBulkAction(this)
        {
            TimeZone = timeZone ?? Settings.TimeZone,
            OrganizationId = organization ?? Settings.OrganizationId,
        }.Json;
}
