using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

class Nightly(ICloseClient close, SequenceId onboarding, ILogger<Nightly> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Bulk.Pause(onboarding).To(Leads.Where(lead => lead.Name.HasWords("hold"))).SendAsync(close, stoppingToken);
                if (stoppingToken.IsCancellationRequested)
                {
                    return;
                }
            }
            catch (CloseException e)
            {
                logger.LogError(e, "The nightly pause failed");
            }

            await Task.Delay(TimeSpan.FromDays(1), stoppingToken);
        }
    }
}
