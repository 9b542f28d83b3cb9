class Demand(ICloseClient close)
{
    public async Task RunAsync()
    {
        while (true)
        {
            Console.Write("id> ");
            string? line = Console.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                return;
            }

            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.GetAsync(line);
            Console.WriteLine(now);
            await Task.Delay(100);
        }
    }
}
