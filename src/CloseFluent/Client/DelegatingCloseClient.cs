namespace CloseFluent;

/// <summary>
/// A client that passes every call to another one: the base for a client of your own that changes a few calls and stays
/// complete when a later version adds members to <see cref="ICloseClient"/>.
/// </summary>
/// <param name="innerClient">The client that the calls go to.</param>
/// <exception cref="ArgumentNullException"><paramref name="innerClient"/> is null.</exception>
public abstract partial class DelegatingCloseClient(ICloseClient innerClient) : ICloseClient
{
    /// <inheritdoc/>
    public virtual ISequences Sequences => InnerClient.Sequences;

    /// <inheritdoc/>
    public virtual ISenders Senders => InnerClient.Senders;

    /// <inheritdoc/>
    public virtual ILeadStatuses LeadStatuses => InnerClient.LeadStatuses;

    /// <inheritdoc/>
    public virtual IEmailTemplates EmailTemplates => InnerClient.EmailTemplates;

    /// <inheritdoc/>
    public virtual ISmartViews SmartViews => InnerClient.SmartViews;

    /// <inheritdoc/>
    public virtual IWebhooks Webhooks => InnerClient.Webhooks;

    /// <summary>Gets the client that the calls go to.</summary>
    protected ICloseClient InnerClient { get; } = innerClient ?? throw new ArgumentNullException(nameof(innerClient));

    /// <inheritdoc/>
    public virtual Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default) =>
        InnerClient.CountAsync(selection, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MostPreviewed)] int count,
        CancellationToken cancellationToken = default) =>
        InnerClient.PreviewAsync(selection, count, cancellationToken);

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<SelectedContacts> ListContactsAsync(
        BulkSelection selection,
        [ArgumentKind(ArgumentKind.Number, Least = 1, Most = Search.MaxListed)] int count,
        CancellationToken cancellationToken = default) =>
        InnerClient.ListContactsAsync(selection, count, cancellationToken);
}
