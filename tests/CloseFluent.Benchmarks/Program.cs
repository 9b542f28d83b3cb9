using BenchmarkDotNet.Running;
using CloseFluent.Benchmarks.Reporting;

switch (args)
{
    case ["report", "sending"]:
        await SendingReport.PrintAsync();
        break;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
