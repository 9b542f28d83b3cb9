using System.Diagnostics;
using System.Text;

namespace CloseFluent.Tests.Shared;

/// <summary>The sample as a process of its own, which can be killed from any thread as soon as it is heard of.</summary>
internal sealed class SampleProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Lock _gate = new();

    public SampleProcess(IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Campaigns.dll");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (KeyValuePair<string, string> variable in environment)
        {
            start.Environment[variable.Key] = variable.Value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Runs it to its end, natural or not, and gives its exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _process.Start();
        }

        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a loss of power would (SIGKILL), and comes back when it is gone.</summary>
    public void Kill()
    {
        lock (_gate)
        {
            _process.Kill();
        }

        // Without a time, it would wait for the end of the output too, which is read elsewhere.
        _process.WaitForExit(TimeSpan.FromMinutes(1));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
