public sealed class Truths(ICloseClient close, bool isShort)
{
    public async Task<int> RunAsync(BulkSequenceSubscription sent, BulkSelection selection, Filter<LeadFields> filter)
    {
        int found = sent.LeadCount > 0 && sent.Status != BulkActionStatus.Done ? 1 : 0;
        while (!isShort && found < 2)
        {
            found++;
        }

        await foreach (Sequence sequence in close.Sequences.ListAsync().ConfigureAwait(false))
        {
            found += sequence.Name.Length > 3 || isShort ? 1 : 0;
        }

        IAsyncEnumerable<Sequence> later = close.Sequences.ListAsync();
        await foreach (Sequence sequence in later)
        {
            found += sequence.Name.Length;
        }

        foreach (var lead in await close.PreviewAsync(selection, 5))
        {
            found += lead.Id is null ? 0 : 1;
        }

        _ = Leads.Where(lead => !filter && (lead.Name.Exists() || !lead.Url.Exists())).Json;
        return found;
    }
}
