using Spectre.Console;

namespace CloseFluent.Quickstart;

/// <summary>Progress as a bar, which moves to and fro until Close has counted.</summary>
internal sealed class ProgressBar(ProgressTask task) : IProgress<BulkActionProgress>
{
    public void Report(BulkActionProgress value)
    {
        task.Description = value.ToString();
        task.IsIndeterminate = value.Fraction is null;
        task.Value = 100 * (value.Fraction ?? 0);
    }
}
