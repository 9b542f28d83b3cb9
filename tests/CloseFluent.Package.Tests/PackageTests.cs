using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace CloseFluent.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class PackageTests(BuiltPackages packages)
{
    private static readonly string[] s_ids =
        ["CloseFluent", "CloseFluent.DependencyInjection", "CloseFluent.Sandbox", "CloseFluent.Testing", "CloseFluent.Tool"];

    [Fact]
    public void Nothing_else_is_packed() => Assert.Equal(
        s_ids
            .SelectMany(id => new[] { $"{id}.{packages.Version}.nupkg", $"{id}.{packages.Version}.snupkg" })
            .Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(packages.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public Task Contents() => Verify(string.Join("\n\n", s_ids.Select(id =>
        $"{id}\n{Lines(packages.Contents(id))}\n  symbols\n{Lines(packages.Contents(id, "snupkg"))}")));

    [Fact]
    public Task Dependencies() => Verify(string.Join("\n\n", s_ids.Select(id =>
    {
        XElement description = packages.Description(id);
        IEnumerable<string> groups = description.Elements("dependencies").Elements("group").Select(group =>
            $"  {group.Attribute("targetFramework")!.Value}\n" + string.Join('\n', group.Elements().Select(dependency =>
                $"    {dependency.Attribute("id")!.Value} {Version(dependency)}, {Assets(dependency)}")));
        return $"{id}\n{string.Join('\n', groups)}";
    })));

    [Fact]
    public void Every_dependency_has_a_line_that_says_why()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "packages.md"));
        IEnumerable<string> said = page.Split('\n')
            .SkipWhile(line => !line.StartsWith("| Dependency |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1].Trim());

        Assert.Equal(
            s_ids.SelectMany(id => packages.Description(id).Descendants("dependency"))
                .Where(dependency => !s_ids.Contains(dependency.Attribute("id")!.Value))
                .Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")
                .Distinct()
                .Order(StringComparer.Ordinal),
            said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_says_what_it_is() => Assert.All(s_ids, id =>
    {
        XElement description = packages.Description(id);
        string Value(string name) => description.Element(name)?.Value ?? "";

        Assert.NotEqual("Package Description", Value("description"));
        Assert.Equal("MIT", Value("license"));
        Assert.Contains("crm", Value("tags"));
        Assert.NotEqual("", Value("copyright"));
        Assert.StartsWith("https://", Value("projectUrl"));
        Assert.Null(description.Element("developmentDependency"));
        Assert.Equal("PNG"u8, packages.Read(id, Value("icon")).AsSpan(1, 3));
        Assert.StartsWith($"# {id}\n", packages.Text(id, Value("readme")).ReplaceLineEndings("\n"));
    });

    [Fact]
    public void The_release_notes_are_the_topmost_section_of_the_change_log()
    {
        string changes = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")).ReplaceLineEndings("\n");
        string[] sections = changes.Split("\n## ");

        Assert.All(s_ids, id => Assert.Equal(
            "## " + sections[1].Trim(),
            packages.Description(id).Element("releaseNotes")!.Value.ReplaceLineEndings("\n").Trim()));
    }

    [Fact]
    public void The_readme_of_the_package_begins_with_the_same_words() => Assert.Equal(
        Repository.Opening(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))),
        Repository.Opening(packages.Text("CloseFluent", "README.md")));

    [Fact]
    public void A_readme_links_to_nothing_that_only_the_repository_has() =>
        Assert.All(s_ids, id => Assert.DoesNotMatch(@"\]\((?!https://)", packages.Text(id, "README.md")));

    [Fact]
    public void Symbols_lead_to_the_public_sources_and_hold_no_path_of_the_machine() => Assert.All(s_ids, id =>
        Assert.All(packages.Contents(id, "snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)), file =>
        {
            using MemoryStream stream = new(packages.Read(id, file, "snupkg"));
            using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(stream);
            Symbols.ShouldBePublic(symbols.GetMetadataReader());
        }));

    [Fact]
    public void Assemblies_are_deterministic() => Assert.All(s_ids, id =>
        Assert.All(packages.Contents(id).Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), file =>
        {
            using PEReader assembly = new(new MemoryStream(packages.Read(id, file)));
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        }));

    private static string Assets(XElement dependency) => dependency.Attribute("include") is { } included
        ? $"only {included.Value}"
        : $"without {dependency.Attribute("exclude")?.Value}";

    private static string Lines(IEnumerable<string> files) => string.Join('\n', files.Select(file => "  " + file));

    // The packages of one release ask for each other in that release.
    private string Version(XElement dependency) =>
        dependency.Attribute("version")!.Value.Replace(packages.Version, "(this release)", StringComparison.Ordinal);
}
