interface ILeadPages
{
    Task<(IReadOnlyList<LeadId> Leads, string? Next)> GetAsync(string? page);
}

class Paged(ILeadPages pages, ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync()
    {
        string? page = null;
        do
        {
            (IReadOnlyList<LeadId> leads, page) = await pages.GetAsync(page);
            try
            {
                await Bulk.Pause(sequence).To(Leads.WithIds(leads)).SendAsync(close);
                if (page is null)
                {
                    return;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        while (page is not null);
    }
}
