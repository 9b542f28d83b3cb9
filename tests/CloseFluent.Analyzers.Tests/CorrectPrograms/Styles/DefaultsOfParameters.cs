record Plan(SequenceId Sequence = null!, ContactPreference Preference = new(), LeadId First = default!)
{
    private const SequenceId None = null!;

    public PauseAction Pause(SequenceId sequence = null!, ContactPreference unused = new ContactPreference()) =>
        Bulk.Pause(sequence ?? Sequence ?? None).To(Leads.WithIds(First));
}

class Plans
{
    public async Task RunAsync(ICloseClient close, Plan plan)
    {
        Func<SequenceId, PauseAction> pause = (SequenceId sequence = null!) => plan.Pause(sequence);
        await pause("seq_onboarding").SendAsync(close);
        await plan.Pause().SendAsync(close);
    }
}
