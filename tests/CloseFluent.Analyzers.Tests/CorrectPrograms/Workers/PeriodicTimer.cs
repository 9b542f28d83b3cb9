using Microsoft.Extensions.Hosting;

class Hourly(ICloseClient close, SequenceId sequence) : BackgroundService
{
    private int _runs;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Bulk.ResumeFinished(sequence).To(Leads.All.Take(100)).SendAsync(close, stoppingToken);
                _runs++;
            }
            catch (CloseException e)
            {
                Console.WriteLine(e);
            }
        }
    }
}
