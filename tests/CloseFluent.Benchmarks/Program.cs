using BenchmarkDotNet.Running;
using CloseFluent.Benchmarks;

if (args is [AnalyzerCost.Name, .. var arguments])
{
    await AnalyzerCost.RunAsync(arguments);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
