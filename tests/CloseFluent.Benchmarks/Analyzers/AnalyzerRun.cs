using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CloseFluent.Benchmarks;

/// <summary>What one compilation with analyzers took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Telemetry">Seconds in the analyzers' own actions, by the compiler's count.</param>
/// <param name="Diagnostics">How much the analyzers found.</param>
internal sealed record AnalyzerRun(double Wall, double Processor, long Allocated, double Telemetry, int Diagnostics)
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions s_compiling = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>
    /// Parses the files, binds and emits them while the analyzers look, all in parallel, and keeps nothing.
    /// </summary>
    public static async Task<AnalyzerRun> OfAsync(
        AnalyzerSet set, IReadOnlyList<string> files, IReadOnlyList<MetadataReference> references)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long begin = Stopwatch.GetTimestamp();

        Compilation compilation = Compile(files, references);
        CompilerDriver? driver = set.Analyzers.IsEmpty ? null : CompilerDriver.AttachTo(compilation, set.Analyzers);
        EmitResult emitted = (driver?.Compilation ?? compilation).Emit(new MemoryStream());
        ImmutableArray<Diagnostic> found = driver is null ? [] : await driver.DiagnosticsAsync();

        double wall = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        return emitted.Success
            ? new AnalyzerRun(
                wall,
                (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
                GC.GetTotalAllocatedBytes(precise: true) - allocated,
                driver?.Telemetry.TotalSeconds ?? 0,
                found.Length)
            : throw new InvalidOperationException(
                emitted.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error).ToString());
    }

    public static CSharpCompilation Compile(IReadOnlyList<string> files, IReadOnlyList<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Generated",
            files.AsParallel().AsOrdered().Select(Parse).ToArray(),
            references,
            s_compiling);

    public static SyntaxTree Parse(string file, int index) => CSharpSyntaxTree.ParseText(file, s_parsing, $"{index}.cs");
}
