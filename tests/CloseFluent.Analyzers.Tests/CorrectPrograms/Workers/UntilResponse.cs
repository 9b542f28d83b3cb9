class UntilResponse(ICloseClient close, PauseAction action)
{
    public async Task<BulkSequenceSubscription> RunAsync()
    {
        BulkSequenceSubscription? sent = null;
        while (sent is null)
        {
            try
            {
                sent = await action.SendAsync(close);
            }
            catch (CloseRateLimitException e)
            {
                Console.WriteLine(e.Message);
            }
        }

        return sent;
    }
}
