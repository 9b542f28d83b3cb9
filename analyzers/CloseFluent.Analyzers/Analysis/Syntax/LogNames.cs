namespace CloseFluent.Analyzers;

/// <summary>The names of methods that write a line for people, and change nothing that code reads.</summary>
internal static class LogNames
{
    private static readonly string[] s_prefixes = ["Log", "Write", "Print", "Trace", "Debug"];

    public static bool IsLog(string name) =>
        Array.Exists(s_prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
