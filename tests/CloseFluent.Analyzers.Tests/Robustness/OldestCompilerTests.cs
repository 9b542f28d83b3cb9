using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CloseFluent.Analyzers.Tests;

/// <summary>The rules and fixes run in Roslyn 4.8.0, the oldest compiler that they claim.</summary>
public sealed class OldestCompilerTests
{
    /// <summary>What that compiler brings; an analyzer can count on nothing newer and on nothing else.</summary>
    private static readonly Dictionary<string, Version> s_shipped = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    [Theory]
    [InlineData("CloseFluent.Analyzers", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("CloseFluent.CodeFixes", "Microsoft.CodeAnalysis.Workspaces")]
    public void Asks_for_nothing_newer(string assembly, string expected)
    {
        using PEReader file = new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        MetadataReader metadata = file.GetMetadataReader();
        AssemblyName[] requested = [.. metadata.AssemblyReferences.Select(
            handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];

        string[] refused =
        [
            .. requested.Where(reference => reference.Name != "CloseFluent.Analyzers"
                    && !(s_shipped.TryGetValue(reference.Name!, out Version? shipped) && reference.Version! <= shipped))
                .Select(reference => reference.FullName),
        ];

        Assert.Empty(refused);
        Assert.Contains(expected, requested.Select(reference => reference.Name));
    }

    [Fact]
    public void Rules_fire_there()
    {
        OldestCompiler compiler = new();

        string[] messages = compiler.Report(
            [Examples.Usings, Snippet.Method(
                /* lang=c#-test */ """await Bulk.Subscribe(onboarding).SendAsync(close); """
                    + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads();""")],
            [.. Examples.References.Select(reference => reference.Display!)]);

        Assert.Equal("4.8.0.0", compiler.Version);
        Assert.Equal(
            [
                "CLOSE1001: 'SendAsync' needs '.From(ada).Preference(…).To(selection)' before it: "
                    + "'Bulk.Subscribe(onboarding)' is not complete yet",
                "CLOSE1003: This bulk action is built but never sent, so nothing happens: write 'await ….SendAsync(close)'",
            ],
            messages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fixes_load_there()
    {
        string[] expected = [.. UserProject.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal)];

        string[] candidates = new OldestCompiler().FixableIds();

        Assert.Equal(expected, candidates.Order(StringComparer.Ordinal));
    }
}
