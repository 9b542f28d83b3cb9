using System.Diagnostics;

namespace CloseFluent.Benchmarks;

/// <summary>
/// A process of its own, set up as the compiler's is. The packages of Roslyn, unlike csc, are not compiled ahead: a process that
/// does it step by step would be slow, each round less than the one before. Garbage is collected as csc does.
/// </summary>
internal static class CompilerProcess
{
    private const string Inside = "CLOSEFLUENT_BENCHMARKS_COMPILER";

    /// <summary>Runs a measure in such a process, in which this one is when it is called again.</summary>
    public static async Task RunAsync(Func<Task> measure)
    {
        if (Environment.GetEnvironmentVariable(Inside) is not null)
        {
            await measure();
            return;
        }

        string[] arguments = Environment.GetCommandLineArgs();
        ProcessStartInfo start = new(
            Environment.ProcessPath!, [.. arguments.Take(1).Where(IsLibrary), .. arguments.Skip(1)]);
        start.Environment[Inside] = "1";
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcServer"] = "1";
        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Environment.ExitCode = process.ExitCode;
    }

    // `dotnet X.dll` is a process of dotnet's, the program beside the library is not.
    private static bool IsLibrary(string program) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" && program.EndsWith(".dll", StringComparison.Ordinal);
}
