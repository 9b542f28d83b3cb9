namespace CloseFluent.Sandbox;

/// <summary>What a bulk action does to the subscriptions of one matched lead or contact.</summary>
internal sealed class SubscriptionWork(CloseData data, string userId)
{
    public void Process(string bulkActionId, BulkActionOrder order, CloseObject matched, DateTimeOffset moment)
    {
        switch (order.ActionType)
        {
            case "subscribe":
                Subscribe(bulkActionId, order, matched, moment);
                break;
            case "pause":
                Move(bulkActionId, order, matched, moment, "active", "paused", "bulk-action");
                break;
            case "resume":
                Move(bulkActionId, order, matched, moment, "paused", "active", null);
                break;
            case "resume_finished":
                Move(bulkActionId, order, matched, moment, "finished", "active", null);
                break;
        }
    }

    private void Subscribe(string bulkActionId, BulkActionOrder order, CloseObject matched, DateTimeOffset moment)
    {
        IEnumerable<CloseObject> contacts = order.ContactPreference == "lead"
            ? matched.Lead.Related(FieldCatalogue.Contact).Take(1)
            : matched.ObjectType == FieldCatalogue.Contact ? [matched] : matched.Related(FieldCatalogue.Contact);
        foreach (CloseObject contact in contacts.ToList())
        {
            if (Address(contact) is { } address && !HasReceived(contact, order.SequenceId!))
            {
                CloseObject made = data.AddSubscription(contact);
                new Subscription(made)
                    .Start(order.SequenceId!, address, order.Sender!, order.CallsAssignedTo ?? [], userId, moment);
                data.Events.Add(made, "created", bulkActionId, moment);
            }
        }
    }

    private void Move(
        string bulkActionId,
        BulkActionOrder order,
        CloseObject matched,
        DateTimeOffset moment,
        string from,
        string to,
        string? reason)
    {
        foreach (CloseObject found in matched.Related(FieldCatalogue.SequenceSubscription))
        {
            Subscription subscription = new(found);
            if (subscription.Status == from && (order.SequenceId is null || subscription.SequenceId == order.SequenceId))
            {
                subscription.Become(to, reason, userId, moment);
                data.Events.Add(found, "updated", bulkActionId, moment);
            }
        }
    }

    private static string? Address(CloseObject contact) =>
        contact.Related("contact_email").FirstOrDefault(email => email["is_unsubscribed"] is not true)?.Text("email");

    private static bool HasReceived(CloseObject contact, string sequenceId) =>
        contact.Related(FieldCatalogue.SequenceSubscription).Any(found => found.Text("sequence_id") == sequenceId);
}
