using System.Text.Json;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Keeps the sending of a step among the strings of its job. Storing the job writes to the database at once, while the
/// changes that Quartz persists by itself would wait for the end of the job.
/// </summary>
internal sealed class StepJournal(IScheduler scheduler, IJobDetail job) : ISendJournal
{
    private const string Entry = "Journal";

    /// <summary>Determines whether something was or may have been sent; the id is null where that is not known.</summary>
    public static bool HasBegun(IJobDetail job, out BulkSequenceSubscriptionId? sent)
    {
        sent = null;
        if (job.JobDataMap.GetString(Entry) is not { } text)
        {
            return false;
        }

        using JsonDocument entry = JsonDocument.Parse(text);
        sent = entry.RootElement.TryGetProperty("sent", out JsonElement id)
            ? new BulkSequenceSubscriptionId(id.GetString()!)
            : null;
        return !entry.RootElement.TryGetProperty("unsent", out _);
    }

    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => new(job.JobDataMap.GetString(Entry));

    public async ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        job.JobDataMap[Entry] = entry;
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
    }
}
