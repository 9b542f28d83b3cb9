using System.Threading.Channels;

class Consumer(ChannelReader<LeadId[]> reader, ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (await reader.WaitToReadAsync(stop))
        {
            while (reader.TryRead(out LeadId[]? leads))
            {
                try
                {
                    await Bulk.Resume(sequence).To(Leads.WithIds(leads)).SendAsync(close, stop);
                }
                catch (CloseException)
                {
                    return;
                }
            }
        }
    }
}
