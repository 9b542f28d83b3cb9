using CloseFluent;
using CloseFluent.Quickstart;
using Spectre.Console;

if (!Arguments.TryParse(args, out Arguments? arguments, out string? problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Arguments.Usage);
    return ExitCode.Usage;
}

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    await using Place place = arguments.IsLive
        ? await Place.LiveAsync(arguments, stop.Token)
        : await Place.SandboxAsync(arguments, stop.Token);
    return await new Campaign(place, new Screen(AnsiConsole.Console, Console.IsOutputRedirected)).RunAsync(stop.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("Stopped. Nothing was sent.");
    return ExitCode.Stopped;
}
catch (Exception fault) when (fault is CloseException or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(fault.Message);
    return ExitCode.Failed;
}
