using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Compiles many calls together, runs each and listens to what the rules say to it.</summary>
internal static class CalledMembers
{
    private const int CallsPerFile = 250;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    /// <summary>What comes of each call, in the order of the calls.</summary>
    public static async Task<IReadOnlyList<CallResult>> RunAsync(
        IReadOnlyList<PublicCall> calls, IEnumerable<MetadataReference> references)
    {
        CSharpCompilation compilation = Compile(calls, references);
        Task<ILookup<int, string>> spoken = SpokenAsync(compilation);
        IReadOnlyDictionary<int, Exception> thrown = Thrown(compilation);
        ILookup<int, string> rules = await spoken;
        return [.. calls.Select((call, index) => new CallResult(call, thrown.GetValueOrDefault(index), [.. rules[index]]))];
    }

    private static CSharpCompilation Compile(IReadOnlyList<PublicCall> calls, IEnumerable<MetadataReference> references)
    {
        List<SyntaxTree> trees =
        [
            CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing),
            CSharpSyntaxTree.ParseText(ScopeOfCalls.Code, Examples.Parsing),
        ];
        for (int first = 0; first < calls.Count; first += CallsPerFile)
        {
            StringBuilder file = new($"#pragma warning disable CLOSE9001\nstatic class Calls{first}\n{{\n");
            for (int index = first; index < Math.Min(calls.Count, first + CallsPerFile); index++)
            {
                file.Append(calls[index].GivesNothing
                    ? $"    static object? M{index}() {{ {calls[index].Code}; return null; }}\n"
                    : $"    static object? M{index}() {{ return {calls[index].Code}; }}\n");
            }

            trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(file.Append('}').ToString(), Encoding.UTF8), Examples.Parsing));
        }

        return CSharpCompilation.Create("Calls", trees, references, Examples.Compiling);
    }

    private static int? CallAt(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.GetRoot()
        .FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && method.Identifier.ValueText.StartsWith('M')
        ? int.Parse(method.Identifier.ValueText.AsSpan(1), null) : null;

    private static async Task<ILookup<int, string>> SpokenAsync(CSharpCompilation compilation)
    {
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(UserProject.Rules).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(found => (Call: CallAt(found), found.Id)).Where(found => found.Call is not null)
            .ToLookup(found => found.Call!.Value, found => found.Id);
    }

    private static Dictionary<int, Exception> Thrown(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        Dictionary<int, Exception> thrown = [];
        foreach (MethodInfo method in AssemblyLoadContext.Default.LoadFromStream(stream).GetTypes()
            .Where(type => type.Name.StartsWith("Calls", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.StartsWith('M')))
        {
            try
            {
                Finish(method.CreateDelegate<Func<object?>>()());
            }
            catch (Exception exception)
            {
                thrown[int.Parse(method.Name.AsSpan(1), null)] = exception;
            }
        }

        return thrown;
    }

    // What throws late throws when it is awaited, or when the first item is asked for.
    private static void Finish(object? result)
    {
        switch (result)
        {
            case Task task:
                task.WaitAsync(s_longest).GetAwaiter().GetResult();
                break;
            case not null when result.GetType().GetInterfaces().FirstOrDefault(
                type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } items:
                typeof(CalledMembers).GetMethod(nameof(FirstAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(items.GetGenericArguments()).CreateDelegate<Func<object, Task>>()(result)
                    .WaitAsync(s_longest).GetAwaiter().GetResult();
                break;
        }
    }

    private static async Task FirstAsync<T>(object items)
    {
        await foreach (T _ in (IAsyncEnumerable<T>)items)
        {
            break;
        }
    }
}
