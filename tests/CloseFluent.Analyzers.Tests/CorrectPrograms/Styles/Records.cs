record Step(SequenceId Sequence, BulkSelection Leads, int? AtMost = null)
{
    public PauseAction Pause => AtMost is int most ? Bulk.Pause(Sequence).To(Leads).AtMost(most) : Bulk.Pause(Sequence).To(Leads);
}

record struct Plan(IReadOnlyList<Step> Steps)
{
    public readonly async Task RunAsync(ICloseClient close)
    {
        foreach (Step step in Steps)
        {
            await step.Pause.SendAsync(close);
        }
    }
}

class Plans
{
    public Plan Smaller(Plan plan) => plan with { Steps = [.. plan.Steps.Select(step => step with { AtMost = 10 })] };
}
