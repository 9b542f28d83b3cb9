using System.Reflection;
using System.Runtime.Loader;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Roslyn 4.8.0 with the very assemblies that it ships with, apart from the compiler of the tests. What asks for a newer one
/// of them does not load here, as it would not in that compiler.
/// </summary>
internal sealed class OldestCompiler() : AssemblyLoadContext("Roslyn 4.8.0", isCollectible: true)
{
    private const string Runner = "CloseFluent.Analyzers.OldestCompiler";

    private static readonly string[] s_shipped =
        ["Microsoft.CodeAnalysis", "System.Collections.Immutable", "System.Reflection.Metadata", "System.Composition", "CloseFluent."];

    /// <summary>Holds the compiler, what it ships with, the rules and the fixes.</summary>
    public static string Folder { get; } = typeof(OldestCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(OldestCompiler)).Value!;

    public string Version => (string)Compiler.GetProperty(nameof(Version))!.GetValue(null)!;

    private Type Compiler => LoadFromAssemblyPath(PathOf(Runner)).GetType(Runner + ".Compiler", throwOnError: true)!;

    /// <summary>What the rules say of a source, as id and message.</summary>
    public string[] Report(string[] sources, string[] references) =>
        Compiler.GetMethod(nameof(Report))!.CreateDelegate<Func<string[], string[], string[]>>()(sources, references);

    /// <summary>The ids for which a fix could be made.</summary>
    public string[] FixableIds() => Compiler.GetMethod(nameof(FixableIds))!.CreateDelegate<Func<string[]>>()();

    public static string PathOf(string assembly) => Path.Combine(Folder, assembly + ".dll");

    // Facades such as System.Memory are the runtime's.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        s_shipped.Any(name => assemblyName.Name!.StartsWith(name, StringComparison.Ordinal))
            ? LoadFromAssemblyPath(PathOf(assemblyName.Name!))
            : null;
}
