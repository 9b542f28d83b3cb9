namespace CloseFluent;

/// <summary>
/// Finds out whom a bulk action reached. The log has no filter on bulk actions; but all events of one have a request in
/// common, and the event of its creation names it.
/// </summary>
internal sealed class OutcomeReader(EventLog log, BulkActionKind kind)
{
    public async Task<BulkActionOutcome> ReadAsync(BulkActionState action, CancellationToken cancellationToken)
    {
        CloseId id = action.ActionId;
        string? request = await RequestAsync(id, cancellationToken).ConfigureAwait(false);
        Dictionary<string, BulkActionRecipient> reached = new(StringComparer.Ordinal);
        List<string> order = [];
        if (request is not null)
        {
            string filter = "request_id=" + Uri.EscapeDataString(request);
            await foreach (CloseEvent item in log.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
            {
                if (IsOf(item, id) && kind.ReadRecipient(action, item) is { } one)
                {
                    Add(one);
                }
            }
        }

        return new BulkActionOutcome(action, [.. order.Select(each => reached[each])], request is not null);

        // The creation of an object is behind what became of it, and applies.
        void Add(BulkActionRecipient one)
        {
            if (!reached.TryGetValue(one.Id.Value, out BulkActionRecipient? known))
            {
                order.Add(one.Id.Value);
            }

            reached[one.Id.Value] = known is null ? one : known with
            {
                Effect = one.WasCreated ? one.Effect : known.Effect,
                LeadId = known.LeadId ?? one.LeadId,
                ContactId = known.ContactId ?? one.ContactId,
                ContactEmail = known.ContactEmail ?? one.ContactEmail,
            };
        }
    }

    private static bool IsOf(CloseEvent item, CloseId id) =>
        item.BulkActionId is null || item.BulkActionId.Value == id.Value;

    private async Task<string?> RequestAsync(CloseId id, CancellationToken cancellationToken)
    {
        string filter =
            $"object_type={kind.EventType}&object_id={Uri.EscapeDataString(id.Value)}";
        string? request = null;
        await foreach (CloseEvent item in log.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            if (item.RequestId is { Length: > 0 } && item.Action is "created" or "completed")
            {
                request = item.RequestId;
            }

            if (item.Action == "created")
            {
                break;
            }
        }

        return request;
    }
}
