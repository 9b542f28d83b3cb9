using System.Diagnostics;
using System.Text;

namespace CloseFluent.Package.Tests;

/// <summary>Runs programs in a folder, with some variables of the environment set.</summary>
internal sealed class CommandLine(string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    // What `dotnet test` and MSBuild leave to their children would steer the builds that are proven here.
    private static readonly string[] s_foreign = ["MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "TESTINGPLATFORM"];

    public CommandLine With(string name, string value) =>
        new(folder, new Dictionary<string, string>(environment) { [name] = value });

    /// <summary>A command of the SDK, which leaves no server behind.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) => RunAsync("dotnet", arguments);

    /// <summary>A program for .NET Framework, for which Mono stands in where there is no Windows.</summary>
    public Task<CommandResult> RunFrameworkAsync(string program) =>
        OperatingSystem.IsWindows() ? RunAsync(program) : RunAsync("mono", program);

    public async Task<CommandResult> RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsForeign).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        StringBuilder output = new();
        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Append(line.Data).Append('\n');
            }
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource patience = new(s_patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took too long:\n\n{output}");
        }

        return new CommandResult($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
    }

    private static bool IsForeign(string name) =>
        s_foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
