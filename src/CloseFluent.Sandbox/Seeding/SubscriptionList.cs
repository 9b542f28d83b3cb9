namespace CloseFluent.Sandbox;

/// <summary>Lists who is subscribed to what.</summary>
internal static class SubscriptionList
{
    public static IReadOnlyList<SandboxSubscription> From(CloseData data) =>
    [
        .. data.OfType(FieldCatalogue.SequenceSubscription).Select(subscription => new SandboxSubscription(
            subscription.Lead.Text("name") ?? subscription.Lead.Id,
            subscription.Lead.Id,
            subscription.Related(FieldCatalogue.Contact).First().Text("name") ?? "",
            subscription.Text("contact_email") ?? "",
            NameOf(data, subscription.Text("sequence_id")!),
            subscription.Text("sequence_id")!,
            subscription.Text("status") ?? "",
            subscription.Text("sender_email") ?? "")),
    ];

    private static string NameOf(CloseData data, string sequenceId) =>
        (string?)CloseData.Find(data.Sequences, sequenceId)?["name"] ?? sequenceId;
}
