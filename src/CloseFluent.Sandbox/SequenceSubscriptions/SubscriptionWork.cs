using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What a bulk action does to the subscriptions of one matched lead or contact.</summary>
internal sealed class SubscriptionWork(SubscriptionRequest request, CloseData data, string userId) : IBulkActionWork
{
    public void Process(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        switch (request.ActionType)
        {
            case SequenceActionTypes.Subscribe:
                Subscribe(bulkActionId, match, moment);
                break;
            case SequenceActionTypes.Pause:
                Move(bulkActionId, match, moment, "active", "paused", "bulk-action");
                break;
            case SequenceActionTypes.Resume:
                Move(bulkActionId, match, moment, "paused", "active", null);
                break;
            case SequenceActionTypes.ResumeFinished:
                Move(bulkActionId, match, moment, "finished", "active", null);
                break;
        }
    }

    public void AddTo(JsonObject response)
    {
        response["action_type"] = request.ActionType;
        response["sequence_id"] = request.SequenceId;
        response["sender_account_id"] = request.Sender?.AccountId;
        response["sender_name"] = request.Sender?.Name;
        response["sender_email"] = request.Sender?.Email;
        response["contact_preference"] = request.ContactPreference;
        response["calls_assigned_to"] = request.CallsAssignedTo is { } assignees ? ObjectView.Texts(assignees) : null;
        response["from_phone_number_id"] = request.FromPhoneNumberId;
    }

    private void Subscribe(string bulkActionId, CloseObject match, DateTimeOffset moment)
    {
        foreach (CloseObject contact in Contacts(match).ToList())
        {
            if (Address(contact) is { } address && !HasReceived(contact))
            {
                CloseObject subscription = data.AddSubscription(contact);
                new Subscription(subscription).Start(
                    request.SequenceId!, address, request.Sender!, request.CallsAssignedTo ?? [], userId, moment);
                data.Events.Add(subscription, SubscriptionResponse.Create(subscription), "created", bulkActionId, moment);
            }
        }
    }

    private IEnumerable<CloseObject> Contacts(CloseObject match)
    {
        if (request.ContactPreference == ContactPreferences.Lead)
        {
            return match.Lead.Related(FieldCatalogue.Contact).Take(1);
        }

        return match.ObjectType == FieldCatalogue.Contact ? [match] : match.Related(FieldCatalogue.Contact);
    }

    private void Move(
        string bulkActionId, CloseObject match, DateTimeOffset moment, string from, string to, string? reason)
    {
        foreach (CloseObject item in match.Related(FieldCatalogue.SequenceSubscription))
        {
            Subscription subscription = new(item);
            if (subscription.Status == from
                && (request.SequenceId is null || subscription.SequenceId == request.SequenceId))
            {
                subscription.SetStatus(to, reason, userId, moment);
                data.Events.Add(item, SubscriptionResponse.Create(item), "updated", bulkActionId, moment);
            }
        }
    }

    private static string? Address(CloseObject contact) =>
        contact.Related("contact_email").FirstOrDefault(email => email["is_unsubscribed"] is not true)?.Text("email");

    private bool HasReceived(CloseObject contact) => contact
        .Related(FieldCatalogue.SequenceSubscription)
        .Any(subscription => subscription.Text("sequence_id") == request.SequenceId);
}
