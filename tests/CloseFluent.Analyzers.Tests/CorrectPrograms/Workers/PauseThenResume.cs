class Switch(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync(CancellationToken stop)
    {
        bool isPaused = false;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (isPaused)
                {
                    await Bulk.Resume(sequence).ToAllLeads().SendAsync(close, stop);
                }
                else
                {
                    await Bulk.Pause(sequence).ToAllLeads().SendAsync(close, stop);
                }

                isPaused = !isPaused;
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }

            await Task.Delay(TimeSpan.FromHours(12), stop);
        }
    }
}
