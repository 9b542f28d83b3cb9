class DryRun(ICloseClient close)
{
    public async Task RunAsync(BulkSequenceSubscriptionAction action, bool isDry)
    {
        if (isDry)
        {
            Console.WriteLine(action.ToString());
            Console.WriteLine(action.Json);
            return;
        }

        await action.SendAsync(close);
    }
}
