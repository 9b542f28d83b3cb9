namespace CloseFluent.Quickstart;

/// <summary>Progress as lines, one for each change.</summary>
internal sealed class ProgressLines(Action<string> write) : IProgress<BulkActionProgress>
{
    private string _last = string.Empty;

    public void Report(BulkActionProgress value)
    {
        string line = value.ToString();
        if (line != _last)
        {
            write(line);
            _last = line;
        }
    }
}
