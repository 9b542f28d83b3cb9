class Durable(ICloseClient close, ISendJournal journal)
{
    public async Task<BulkSequenceSubscription> RunAsync(SubscribeAction action, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await action.SendOnceAsync(close, journal, stop);
            }
            catch (CloseOutcomeUnknownException)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), stop);
            }
        }
    }
}
