using System.Runtime.InteropServices;
using CloseFluent.Tool;

using CancellationTokenSource cancellation = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
return await new ToolCommandLine(ToolHost.Create()).RunAsync(args, cancellation.Token).ConfigureAwait(false);

// The second one ends the process, whatever it waits for.
void Cancel(PosixSignalContext signal)
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
