using CloseFluent.Sandbox;

namespace CloseFluent.Tool;

/// <summary>What the tool has around it: where it writes, what it may know, and how it reaches Close.</summary>
internal sealed record ToolHost
{
    private const string KeyVariable = "CLOSE_API_KEY";

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Func<string, string?> Variable { get; init; }

    /// <summary>What waits between retries.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What sends, where that is not the network.</summary>
    public HttpClient? HttpClient { get; init; }

    public static ToolHost Create() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>Creates a client of the organization, or of the sandbox's one.</summary>
    public CloseClient CreateClient(bool isSandbox, Uri? address)
    {
        if (isSandbox)
        {
            CloseSandbox sandbox = new();
            return new CloseClient(
                new CloseClientOptions { ApiKey = sandbox.ApiKey }, new HttpClient(sandbox.CreateHandler()));
        }

        string? key = Variable(KeyVariable);
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new ToolException($"Set {KeyVariable} to an API key of the organization, or pass --sandbox.");
        }

        try
        {
            CloseClientOptions options = new()
            {
                ApiKey = key,
                BaseAddress = address ?? CloseClientOptions.DefaultBaseAddress,
                TimeProvider = TimeProvider,
            };
            return HttpClient is null ? new CloseClient(options) : new CloseClient(options, HttpClient);
        }
        catch (ArgumentException invalid)
        {
            throw new ToolException(invalid.Message);
        }
    }
}
