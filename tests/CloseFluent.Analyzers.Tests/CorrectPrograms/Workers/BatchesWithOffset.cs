class Offset(ICloseClient close, SequenceId sequence)
{
    public async Task PauseAsync(List<LeadId> leads)
    {
        int offset = 0;
        while (offset < leads.Count)
        {
            List<LeadId> batch = leads.GetRange(offset, Math.Min(100, leads.Count - offset));
            offset += batch.Count;
            try
            {
                await Bulk.Pause(sequence).To(Leads.WithIds(batch)).SendAsync(close);
                if (offset >= leads.Count)
                {
                    return;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine($"{offset}: {e.Message}");
            }
        }
    }
}
