class Tuples(ICloseClient close)
{
    public (PauseAction Pause, ResumeAction Resume) Both(SequenceId sequence) =>
        (Bulk.Pause(sequence).ToAllLeads(), Bulk.Resume(sequence).ToAllLeads());

    public async Task RunAsync(SequenceId sequence)
    {
        (PauseAction pause, ResumeAction resume) = Both(sequence);
        await pause.SendAsync(close);
        await resume.SendAsync(close);
        (_, ResumeAction other) = Both("seq_2");
        await other.SendAsync(close);
    }

    public async Task EachInItsOwnAsync(IEnumerable<(LeadId Lead, SequenceId Sequence)> pairs)
    {
        foreach ((LeadId lead, SequenceId sequence) in pairs)
        {
            await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close);
        }

        foreach ((LeadId Lead, SequenceId Sequence) pair in pairs)
        {
            (LeadId lead, SequenceId sequence) = pair;
            await Bulk.Resume(sequence).To(Leads.WithIds(lead)).SendAsync(close);
        }
    }
}
