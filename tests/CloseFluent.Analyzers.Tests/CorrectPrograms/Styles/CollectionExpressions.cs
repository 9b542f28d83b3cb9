class Collections
{
    private static readonly LeadId[] s_leads = ["lead_1", "lead_2"];

    public BulkSelection All(params LeadId[] more)
    {
        List<LeadId> leads = [.. s_leads, .. more, "lead_3"];
        return Leads.WithIds(leads);
    }

    public IReadOnlyList<SequenceId> Sequences { get; } = ["seq_1", new("seq_2"), (SequenceId)"seq_3"];

    public Dictionary<string, SequenceId> Named { get; } = new() { ["a"] = "seq_1", ["b"] = new SequenceId("seq_2") };
}
