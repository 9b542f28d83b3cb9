using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CloseFluent.Package.Tests;

/// <summary>The packages as <c>dotnet pack</c> makes them on a build server: packed once for all tests.</summary>
public sealed class BuiltPackages : IAsyncLifetime
{
    /// <summary>A folder outside the repository, for the packages and for those who use them.</summary>
    internal string Root { get; } = Directory.CreateTempSubdirectory("close-fluent-packages-").FullName;

    internal string Feed => Path.Combine(Root, "feed");

    internal string Version =>
        Path.GetFileNameWithoutExtension(PathOf("CloseFluent.Sandbox"))["CloseFluent.Sandbox.".Length..];

    public async Task InitializeAsync()
    {
        CommandLine command = new(Repository.Root, new Dictionary<string, string> { ["CI"] = "true" });
        (await command.DotNetAsync("pack", "CloseFluent.sln", "-c", "Release", "-o", Feed, "-m:2")).ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The files of a package, without what the packer itself adds.</summary>
    internal string[] Contents(string id, string extension = "nupkg")
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id, extension));
        return [.. package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];
    }

    internal byte[] Read(string id, string file, string extension = "nupkg")
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id, extension));
        using Stream content = package.GetEntry(file)!.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The metadata element of a package's description.</summary>
    internal XElement Description(string id)
    {
        using MemoryStream text = new(Read(id, id + ".nuspec"));
        XElement metadata = XDocument.Load(text).Root!.Elements().Single();
        foreach (XElement element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }

    internal string Text(string id, string file) => Encoding.UTF8.GetString(Read(id, file)).TrimStart('\uFEFF');

    // An id may be the start of another; what follows it in the file's name is the version.
    private string PathOf(string id, string extension = "nupkg") => Directory
        .EnumerateFiles(Feed, $"{id}.*.{extension}")
        .Single(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]));

    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal)
        && path != "[Content_Types].xml";
}
