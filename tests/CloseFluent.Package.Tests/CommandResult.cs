namespace CloseFluent.Package.Tests;

/// <summary>How a command ended, and all that it printed.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

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
