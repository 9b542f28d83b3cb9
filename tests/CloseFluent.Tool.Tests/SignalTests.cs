using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CloseFluent.Tool.Tests;

/// <summary>Ctrl+C, and a pipeline that is stopped, while Close does not respond: one line, exit code 2, no file.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("closefluent-tool-");
    private readonly TcpListener _silent = new(IPAddress.Loopback, 0);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_stopped_tool_says_so_in_one_line(string signal)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            return;
        }

        _silent.Start();
        using Process tool = StartTool();
        using (await _silent.AcceptTcpClientAsync())
        {
            using Process kill = Process.Start("kill", [$"-{signal}", $"{tool.Id}"]);
            string error = await tool.StandardError.ReadToEndAsync();
            await tool.WaitForExitAsync();

            Assert.Equal((2, "closefluent: Canceled.\n"), (tool.ExitCode, error));
        }

        Assert.Empty(_folder.GetFileSystemInfos());
    }

    public void Dispose()
    {
        _silent.Dispose();
        _folder.Delete(recursive: true);
    }

    private Process StartTool()
    {
        int port = ((IPEndPoint)_silent.LocalEndpoint).Port;

        // A shell lets what it starts in the background ignore Ctrl+C, and so whatever that starts.
        string[] listening = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        ProcessStartInfo start = new(listening[0], listening[1..])
        {
            ArgumentList =
            {
                typeof(ToolCommandLine).Assembly.Location,
                "pull", "--out", Path.Combine(_folder.FullName, "Org.cs"), "--namespace", "Acme.Sales",
                "--address", $"http://127.0.0.1:{port}/",
            },
            RedirectStandardError = true,
            Environment = { ["CLOSE_API_KEY"] = "api_1" },
        };
        return Process.Start(start)!;
    }
}
