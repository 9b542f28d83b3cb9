using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Benchmarks;

/// <summary>
/// Runs analyzers as csc does, while the compilation is emitted. Its driver is internal to Roslyn; the public
/// CompilationWithAnalyzers serves editors and binds more than once, so ratios taken with it say little of a build.
/// </summary>
internal sealed class CompilerDriver
{
    private static readonly Assembly s_roslyn = typeof(Compilation).Assembly;
    private static readonly Type s_type = s_roslyn.GetType("Microsoft.CodeAnalysis.Diagnostics.AnalyzerDriver", throwOnError: true)!;

    private readonly object _driver;

    private CompilerDriver(object driver, Compilation compilation)
    {
        _driver = driver;
        Compilation = compilation;
    }

    /// <summary>The compilation that tells the driver what it has bound.</summary>
    public Compilation Compilation { get; }

    /// <summary>The time in the analyzers' own actions.</summary>
    public TimeSpan Telemetry => TimeSpan.FromTicks(
        ((ImmutableDictionary<DiagnosticAnalyzer, TimeSpan>)s_type
            .GetProperty("AnalyzerExecutionTimes", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!
            .GetValue(_driver)!).Values.Sum(time => time.Ticks));

    public static CompilerDriver AttachTo(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        MethodInfo attach = s_type
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(method => method.Name == "CreateAndAttachToCompilation")
            .MinBy(method => method.GetParameters().Length)!;
        object manager = Activator.CreateInstance(
            s_roslyn.GetType("Microsoft.CodeAnalysis.Diagnostics.AnalyzerManager", throwOnError: true)!, analyzers)!;
        object?[] arguments =
        [
            .. attach.GetParameters().Select(parameter => parameter.Name switch
            {
                "compilation" => compilation,
                "analyzers" => analyzers,
                "options" => new AnalyzerOptions([]),
                "analyzerManager" => manager,
                "addExceptionDiagnostic" => new Action<Diagnostic>(
                    diagnostic => throw new InvalidOperationException(diagnostic.ToString())),
                "reportAnalyzer" => true,
                _ => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
            }),
        ];
        object driver = attach.Invoke(null, arguments)!;
        return new CompilerDriver(driver, arguments.OfType<Compilation>().Last());
    }

    /// <summary>Waits for the analyzers; call it once the compilation is emitted.</summary>
    public Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        MethodInfo get = s_type
            .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Single(method => method.Name == "GetDiagnosticsAsync");
        object result = get.Invoke(
            _driver, [.. get.GetParameters().Select(one => one.Name == "compilation" ? Compilation : (object)CancellationToken.None)])!;
        return result is ValueTask<ImmutableArray<Diagnostic>> value ? value.AsTask() : (Task<ImmutableArray<Diagnostic>>)result;
    }
}
