namespace CloseFluent.Package.Tests;

/// <summary>How a command ended, and all that it printed.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    /// <summary>
    /// The lines that are not empty, and not about the priority of threads, which Mono cannot set everywhere.
    /// </summary>
    public IEnumerable<string> Said => Lines.Where(line =>
        line.Length > 0 && !line.StartsWith("mono_thread_internal_set_priority", StringComparison.Ordinal));

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n\n{Output}");
        return this;
    }

    public CommandResult ShouldFail()
    {
        Assert.True(ExitCode != 0, $"{Command} should have failed:\n\n{Output}");
        return this;
    }
}
