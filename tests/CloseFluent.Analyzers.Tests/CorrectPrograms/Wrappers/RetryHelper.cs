static class Retry
{
    public static async Task<T> RunAsync<T>(Func<Task<T>> code, int times)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await code();
            }
            catch (CloseRateLimitException) when (attempt < times)
            {
                await Task.Delay(1000 * attempt);
            }
        }
    }
}

class Uses(ICloseClient close)
{
    public Task<BulkSequenceSubscription> PauseAsync() =>
        Retry.RunAsync(() => Bulk.Pause("seq_1").ToAllLeads().SendOnceAsync(close), 3);

    public Task<MatchCount> CountAsync() => Retry.RunAsync(() => close.CountAsync(Leads.All), 3);
}
