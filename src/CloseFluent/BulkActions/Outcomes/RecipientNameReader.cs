namespace CloseFluent;

/// <summary>Reads the names of those whom an action reached: the event log has their ids alone.</summary>
internal sealed class RecipientNameReader(Search search)
{
    public async Task<IReadOnlyDictionary<CloseId, string>> ReadAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken)
    {
        Dictionary<CloseId, string> names = [];
        await AddAsync(outcome.Reached.Select(each => each.ContactId), ids => Contacts.WithIds(ids)).ConfigureAwait(false);
        await AddAsync(outcome.Reached.Select(each => each.LeadId), ids => Leads.WithIds(ids)).ConfigureAwait(false);
        return names;

        async Task AddAsync<TId>(IEnumerable<TId?> reached, Func<IReadOnlyList<TId>, BulkSelection> select)
            where TId : CloseId
        {
            Dictionary<string, TId> ids = [];
            foreach (TId? id in reached)
            {
                if (id is not null)
                {
                    ids[id.Value] = id;
                }
            }

            List<TId> all = [.. ids.Values];
            for (int read = 0; read < all.Count; read += Search.MostPreviewed)
            {
                List<TId> page = all.GetRange(read, Math.Min(Search.MostPreviewed, all.Count - read));
                foreach (SelectedObject found in await search
                    .PreviewAsync(select(page), page.Count, cancellationToken).ConfigureAwait(false))
                {
                    if (found.Name is { Length: > 0 } name && ids.TryGetValue(found.Id, out TId? known))
                    {
                        names[known] = name;
                    }
                }
            }
        }
    }
}
