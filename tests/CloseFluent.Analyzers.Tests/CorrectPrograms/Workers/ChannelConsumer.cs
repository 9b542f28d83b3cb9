using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

record Job(SequenceId Sequence, IReadOnlyList<LeadId> Leads);

class Consumer(Channel<Job> jobs, ICloseClient close, ILogger<Consumer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Job job in jobs.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Bulk.Pause(job.Sequence).To(Leads.WithIds(job.Leads)).SendAsync(close, stoppingToken);
            }
            catch (CloseException e)
            {
                logger.LogError(e, "Pausing {Sequence} failed", job.Sequence);
            }
        }
    }
}
