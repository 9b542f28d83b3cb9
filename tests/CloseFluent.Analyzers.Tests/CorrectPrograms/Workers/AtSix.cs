class Morning(ICloseClient close, TimeProvider clock, PauseAction action)
{
    public async Task RunAsync(CancellationToken stop)
    {
        DateTimeOffset last = default;
        while (!stop.IsCancellationRequested)
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (now.Hour == 6 && last.Date < now.Date)
            {
                try
                {
                    await action.SendAsync(close, stop);
                    last = now;
                }
                catch (CloseException e)
                {
                    Console.WriteLine(e.Message);
                }
            }

            await Task.Delay(TimeSpan.FromMinutes(10), clock, stop);
        }
    }
}
