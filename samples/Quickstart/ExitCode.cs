namespace CloseFluent.Quickstart;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>What shells expect after Ctrl+C.</summary>
    public const int Stopped = 130;
}
