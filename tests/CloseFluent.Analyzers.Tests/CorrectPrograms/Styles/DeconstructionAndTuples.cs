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
}
