class BeforeAndAfter(ICloseClient close, SequenceId sequence, BulkSelection leads)
{
    public async Task RunAsync(Func<Task> work)
    {
        await Bulk.Pause(sequence).To(leads).SendAsync(close);
        try
        {
            await work();
        }
        finally
        {
            await Bulk.Resume(sequence).To(leads).SendAsync(close);
        }
    }
}
