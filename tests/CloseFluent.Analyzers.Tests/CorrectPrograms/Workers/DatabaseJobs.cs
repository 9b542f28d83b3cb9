interface IJobStore
{
    Task<JobRow?> TakeAsync(CancellationToken stop);

    Task DoneAsync(JobRow job, BulkSequenceSubscriptionId id);

    Task FailedAsync(JobRow job, string reason);
}

record JobRow(int Number, string Sequence, string[] Leads);

class JobRunner(IJobStore store, ICloseClient close)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            JobRow? job = await store.TakeAsync(stop);
            if (job is null)
            {
                await Task.Delay(1000, stop);
                continue;
            }

            try
            {
                SequenceId sequence = new(job.Sequence);
                BulkSelection leads = Leads.WithIds(job.Leads.Select(id => new LeadId(id)));
                BulkSequenceSubscription sent = await Bulk.Pause(sequence).To(leads).SendAsync(close, stop);
                await store.DoneAsync(job, sent.Id);
            }
            catch (CloseException e)
            {
                await store.FailedAsync(job, e.Message);
            }
        }
    }
}
