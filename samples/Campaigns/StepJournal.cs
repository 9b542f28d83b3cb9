using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Keeps the sending of a step among the strings of its job. Storing the job writes to the database at once, while the changes
/// that Quartz persists by itself would wait for the end of the job.
/// </summary>
internal sealed class StepJournal(IScheduler scheduler, IJobDetail job) : ISendJournal
{
    private const string Entry = "Journal";

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(job.JobDataMap.GetString(Entry));

    public async ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        job.JobDataMap[Entry] = entry;
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
    }
}
