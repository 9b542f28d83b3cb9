class Outer
{
    public class Lead(string id)
    {
        public string Id { get; } = id;
    }

    private sealed class Contacts
    {
        public int Count { get; set; }
    }

    public int Count() => new Contacts { Count = 3 }.Count;

    public static LeadId IdOf(Lead lead) => lead.Id;

    public Task<BulkSequenceSubscription> PauseAsync(ICloseClient close, Lead lead) =>
        Bulk.Pause("seq_1").To(Leads.WithIds(IdOf(lead))).SendAsync(close);
}
