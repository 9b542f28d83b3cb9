namespace CloseFluent.Testing.Embedded;

/// <summary>What a bulk action does to the subscriptions of one matched lead or contact.</summary>
internal sealed class SubscriptionWork(CloseData data, string userId)
{
    public void Process(BulkActionOrder order, CloseObject matched, DateTimeOffset moment)
    {
        switch (order.ActionType)
        {
            case "subscribe":
                Subscribe(order, matched, moment);
                break;
            case "pause":
                Move(order, matched, moment, "active", "paused", "bulk-action");
                break;
            case "resume":
                Move(order, matched, moment, "paused", "active", null);
                break;
            case "resume_finished":
                Move(order, matched, moment, "finished", "active", null);
                break;
        }
    }

    private void Subscribe(BulkActionOrder order, CloseObject matched, DateTimeOffset moment)
    {
        IEnumerable<CloseObject> contacts = order.ContactPreference == "lead"
            ? matched.Lead.Related(FieldCatalogue.Contact).Take(1)
            : matched.ObjectType == FieldCatalogue.Contact ? [matched] : matched.Related(FieldCatalogue.Contact);
        foreach (CloseObject contact in contacts.ToList())
        {
            if (Address(contact) is { } address && !HasReceived(contact, order.SequenceId!))
            {
                new Subscription(data.AddSubscription(contact))
                    .Start(order.SequenceId!, address, order.Sender!, order.CallsAssignedTo ?? [], userId, moment);
            }
        }
    }

    private void Move(
        BulkActionOrder order, CloseObject matched, DateTimeOffset moment, string from, string to, string? reason)
    {
        foreach (CloseObject found in matched.Related(FieldCatalogue.SequenceSubscription))
        {
            Subscription subscription = new(found);
            if (subscription.Status == from && (order.SequenceId is null || subscription.SequenceId == order.SequenceId))
            {
                subscription.Become(to, reason, userId, moment);
            }
        }
    }

    private static string? Address(CloseObject contact) =>
        contact.Related("contact_email").FirstOrDefault(email => email["is_unsubscribed"] is not true)?.Text("email");

    private static bool HasReceived(CloseObject contact, string sequenceId) =>
        contact.Related(FieldCatalogue.SequenceSubscription).Any(found => found.Text("sequence_id") == sequenceId);
}
