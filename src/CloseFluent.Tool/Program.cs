using CloseFluent.Tool;

using CancellationTokenSource cancellation = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

return await new ToolCommandLine(ToolHost.Create()).RunAsync(args, cancellation.Token).ConfigureAwait(false);
