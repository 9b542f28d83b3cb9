using Quartz;

class PauseJob(ICloseClient close) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        BulkSequenceSubscription sent = await Bulk.Pause("seq_1").ToAllLeads().SendAsync(close, context.CancellationToken);
        context.Result = sent.Id.Value;
    }
}
