using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Benchmarks;

/// <summary>The analyzers of one package.</summary>
/// <param name="Name">The name of the package.</param>
/// <param name="Analyzers">Its analyzers; none stands for the compilation alone.</param>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerSet None { get; } = new("compilation alone", []);

    public static AnalyzerSet Idle { get; } = new("an analyzer that does nothing", [new IdleAnalyzer()]);

    public static AnalyzerSet IdleAtCode { get; } = new("one that is called for code", [new IdleCodeAnalyzer()]);

    public static AnalyzerSet Own { get; } = Of(typeof(CloseFluent.Analyzers.RuleCatalogue).Assembly);

    /// <summary>The analyzers of a package that lie beside the benchmarks.</summary>
    public static AnalyzerSet Beside(string assembly) =>
        Of(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "analyzers", assembly + ".dll")));

    private static AnalyzerSet Of(Assembly assembly) => new(
        assembly.GetName().Name!,
        [
            .. assembly.GetTypes()
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ]);
}
