namespace CloseFluent.Quickstart;

/// <summary>Progress as lines, one for each change.</summary>
internal sealed class ProgressLines(Action<string> write) : IProgress<BulkActionProgress>
{
    private string last = string.Empty;

    public void Report(BulkActionProgress value)
    {
        string line = value.ToString();
        if (line != last)
        {
            write(line);
            last = line;
        }
    }
}
