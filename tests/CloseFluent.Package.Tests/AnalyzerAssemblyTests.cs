using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CloseFluent.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class AnalyzerAssemblyTests(BuiltPackages packages)
{
    private const string Folder = "analyzers/dotnet/roslyn";

    private string[] Assemblies =>
        [.. packages.Contents("CloseFluent").Where(file => file.StartsWith(Folder, StringComparison.Ordinal))];

    /// <summary>A host that has an older version of any of these cannot load the assembly.</summary>
    [Fact]
    public Task Lowest_versions_of_what_they_need() => Verify(string.Join("\n\n", Assemblies.Select(file =>
        string.Join('\n', AssemblyReferences.Of(packages.Read("CloseFluent", file))
            .Select(name => $"  {name.Name} {Version(name)}")
            .Prepend(file)))));

    [Fact]
    public void The_folder_names_the_oldest_compiler_that_can_load_them() => Assert.All(Assemblies, file =>
    {
        Version named = System.Version.Parse(file[Folder.Length..file.IndexOf('/', Folder.Length)]);

        Assert.All(
            AssemblyReferences.Of(packages.Read("CloseFluent", file))
                .Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            name => Assert.True(new Version(name.Version!.Major, name.Version.Minor) <= named, $"{file} needs {name}"));
    });

    [Fact]
    public void They_carry_their_own_symbols() => Assert.All(Assemblies, file =>
    {
        using PEReader assembly = new(new MemoryStream(packages.Read("CloseFluent", file)));
        DebugDirectoryEntry embedded = assembly.ReadDebugDirectory()
            .Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        Symbols.ShouldBePublic(symbols.GetMetadataReader());
    });

    // Our own version is that of the release.
    private static string Version(AssemblyName name) =>
        name.Name!.StartsWith("CloseFluent", StringComparison.Ordinal)
            ? "(this release)"
            : name.Version!.ToString(4).ToString(CultureInfo.InvariantCulture);
}
