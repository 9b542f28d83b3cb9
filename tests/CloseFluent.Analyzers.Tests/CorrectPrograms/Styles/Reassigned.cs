class Reassigned(ICloseClient close)
{
    public async Task RunAsync(SequenceId sequence, bool isQuiet, int? most)
    {
        PauseAction action = Bulk.Pause(sequence).ToAllLeads();
        if (isQuiet)
        {
            action = action.WithoutDoneEmail();
        }

        action = most.HasValue ? action.AtMost(most.Value) : action;
        await action.SendAsync(close);
    }

    public BulkSelection Narrowed(bool isNew, string? words)
    {
        SortableSelection<LeadFields> some = Leads.All;
        if (isNew)
        {
            some = some.Where(lead => lead.DateCreated.Within(Last.Days(7)));
        }

        if (words is not null)
        {
            some = some.Where(lead => lead.Name.HasWords(words));
        }

        return some.OrderBy(lead => lead.DateCreated).Take(100);
    }
}
