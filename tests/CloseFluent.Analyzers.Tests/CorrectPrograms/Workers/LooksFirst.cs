class Looking(ICloseClient close, PauseAction action, DateTimeOffset since)
{
    public async Task RunAsync()
    {
        while (true)
        {
            if (await close.BulkSequenceSubscriptions.FindAsync(action, since) is not null)
            {
                return;
            }

            try
            {
                await action.SendAsync(close);
                return;
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
