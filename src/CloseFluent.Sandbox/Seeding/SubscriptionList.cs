namespace CloseFluent.Sandbox;

/// <summary>Tells who is subscribed to what.</summary>
internal static class SubscriptionList
{
    public static IReadOnlyList<SandboxSubscription> From(CloseData data) =>
    [
        .. data.OfType(FieldCatalogue.SequenceSubscription).Select(found => new SandboxSubscription(
            found.Lead.Text("name") ?? found.Lead.Id,
            found.Lead.Id,
            found.Related(FieldCatalogue.Contact).First().Text("name") ?? "",
            found.Text("contact_email") ?? "",
            NameOf(data, found.Text("sequence_id")!),
            found.Text("sequence_id")!,
            found.Text("status") ?? "",
            found.Text("sender_email") ?? "")),
    ];

    private static string NameOf(CloseData data, string sequenceId) =>
        (string?)CloseData.Find(data.Sequences, sequenceId)?["name"] ?? sequenceId;
}
