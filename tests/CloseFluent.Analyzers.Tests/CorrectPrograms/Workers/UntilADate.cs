class Campaign(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync(DateTime end)
    {
        DateTime last = DateTime.UtcNow;
        while (last < end)
        {
            try
            {
                await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
                last = DateTime.UtcNow;
            }
            catch (CloseException)
            {
                Console.WriteLine("tomorrow again");
            }

            await Task.Delay(TimeSpan.FromDays(1));
        }
    }
}
