using System.Collections.Concurrent;

namespace CloseFluent.Samples.Campaigns;

/// <summary>What is seen of a run: a line for each change of a step that this process carries out.</summary>
internal sealed class CampaignProgress
{
    private readonly ConcurrentDictionary<string, string> _reported = new(StringComparer.Ordinal);

    public IProgress<BulkActionProgress> Of(string step) => new Lines(line => Report(step, line));

    public void Report(string step, string line)
    {
        if (!_reported.TryGetValue(step, out string? last) || last != line)
        {
            _reported[step] = line;
            Console.WriteLine($"{step}: {line}");
        }
    }

    private sealed class Lines(Action<string> write) : IProgress<BulkActionProgress>
    {
        public void Report(BulkActionProgress value) => write(value.ToString());
    }
}
