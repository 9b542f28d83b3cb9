using BenchmarkDotNet.Running;
using CloseFluent.Benchmarks;
using CloseFluent.Benchmarks.Loopback;
using CloseFluent.Benchmarks.Reporting;

switch (args)
{
    case ["server"]:
        await LoopbackServer.ServeAsync();
        break;

    case ["report", ..]:
        await Report.PrintAsync(args[1..]);
        break;

    case [AnalyzerCost.Name, EditCost.Name, ..]:
        await CompilerProcess.RunAsync(() => EditCost.RunAsync(args[2..]));
        break;

    case [AnalyzerCost.Name, CompileCost.Name, ..]:
        await CompilerProcess.RunAsync(() => CompileCost.RunAsync(args[2..]));
        break;

    case [AnalyzerCost.Name, ..]:
        await CompilerProcess.RunAsync(() => AnalyzerCost.RunAsync(args[1..]));
        break;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
