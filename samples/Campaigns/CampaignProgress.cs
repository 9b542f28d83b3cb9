using System.Collections.Concurrent;

namespace CloseFluent.Samples.Campaigns;

/// <summary>What is seen of a run: a line for each change of a step, and whether its steps have ended.</summary>
internal sealed class CampaignProgress
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _ends = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _told = new(StringComparer.Ordinal);

    /// <summary>Ends when a step does, and tells whether it is done.</summary>
    public Task<bool> EndOf(string step) => Source(step).Task;

    public IProgress<BulkActionProgress> Of(string step) => new Lines(line => Tell(step, line));

    public void End(string step, string line, bool isDone)
    {
        Tell(step, isDone ? line : "FAILED: " + line);
        Source(step).TrySetResult(isDone);
    }

    public void Tell(string step, string line)
    {
        if (!_told.TryGetValue(step, out string? last) || last != line)
        {
            _told[step] = line;
            Console.WriteLine($"{step}: {line}");
        }
    }

    private TaskCompletionSource<bool> Source(string step) =>
        _ends.GetOrAdd(step, _ => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));

    private sealed class Lines(Action<string> write) : IProgress<BulkActionProgress>
    {
        public void Report(BulkActionProgress value) => write(value.ToString());
    }
}
