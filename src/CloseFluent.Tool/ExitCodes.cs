namespace CloseFluent.Tool;

internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>File and organization differ.</summary>
    public const int Drift = 1;

    /// <summary>The tool could not do what it was asked.</summary>
    public const int Failed = 2;
}
