using Xunit;

public class Builders
{
    private static PauseAction APause(string sequence = "seq_1") => Bulk.Pause(sequence).ToAllLeads();

    private static SubscribeAction ASubscription(Action<List<LeadId>>? more = null)
    {
        List<LeadId> leads = ["lead_1"];
        more?.Invoke(leads);
        return Bulk.Subscribe("seq_1")
            .From(new Sender("emailacct_1", "Ada Example", "ada@example.com"))
            .Preference(ContactPreference.Lead)
            .To(Leads.WithIds(leads));
    }

    [Fact]
    public void Differ() => Same(APause(), APause("seq_2"), ASubscription(leads => leads.Add("lead_2")));

    private static void Same(params BulkSequenceSubscriptionAction[] actions) => _ = actions.Distinct().Count();
}
