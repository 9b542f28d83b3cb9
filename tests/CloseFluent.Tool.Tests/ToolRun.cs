namespace CloseFluent.Tool.Tests;

/// <summary>A folder of its own in which the tool runs, against a sandbox in memory.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("closefluent-tool-");
    private readonly HttpClient _http;

    public ToolRun(EditedSandbox? sandbox = null)
    {
        Sandbox = sandbox ?? new EditedSandbox();
        Key = Sandbox.Key;
        _http = new HttpClient(Sandbox);
    }

    public EditedSandbox Sandbox { get; }

    public string? Key { get; set; }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "Close", "Org.cs");

    public string Text => File.ReadAllText(Path);

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public Task<int> PullAsync(params string[] more) =>
        RunAsync(["pull", "--out", Path, "--namespace", "Acme.Sales", "--class", "Org", .. more]);

    public Task<int> CheckAsync(params string[] more) => RunAsync(["check", "--file", Path, .. more]);

    public async Task<int> RunAsync(params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        ToolHost host = new()
        {
            Output = output,
            Error = error,
            Variable = name => name == "CLOSE_API_KEY" ? Key : null,
            HttpClient = _http,
            TimeProvider = Time,
        };
        int exitCode = await new ToolCommandLine(host).RunAsync(arguments, CancellationToken.None);
        Output = output.ToString();
        Error = error.ToString();
        return exitCode;
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Delete(recursive: true);
    }
}
