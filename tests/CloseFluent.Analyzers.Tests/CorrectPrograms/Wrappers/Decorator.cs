class Counted(ICloseClient inner) : ICloseClient
{
    public int Calls { get; private set; }

    public IBulkSequenceSubscriptions BulkSequenceSubscriptions
    {
        get
        {
            Calls++;
            return inner.BulkSequenceSubscriptions;
        }
    }

    public ISequences Sequences => inner.Sequences;

    public ISenders Senders => inner.Senders;

    public ILeadStatuses LeadStatuses => inner.LeadStatuses;

    public ISmartViews SmartViews => inner.SmartViews;

    public IWebhooks Webhooks => inner.Webhooks;

    public Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken = default) =>
        inner.CountAsync(selection, cancellationToken);

    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection, int count, CancellationToken cancellationToken = default) =>
        inner.PreviewAsync(selection, count, cancellationToken);
}
