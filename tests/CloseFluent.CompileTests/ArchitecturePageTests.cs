using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CloseFluent.CompileTests;

public sealed partial class ArchitecturePageTests
{
    private static readonly string[] s_built = ["bin", "obj", "buildTransitive"];

    [Fact]
    public void Every_folder_of_the_library_is_on_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "architecture.md"));
        IEnumerable<string> features = Directory.EnumerateDirectories(Path.Combine(Root(), "src", "CloseFluent"))
            .Where(folder => !Directory.EnumerateFiles(folder, "Bulk.*.cs").Any())
            .Select(folder => Path.GetFileName(folder))
            .Except(s_built);

        Assert.All(features, folder => Assert.Contains($"| `{folder}/` |", page));
    }

    [Fact]
    public void Every_folder_and_type_of_the_picture_exists()
    {
        string picture = File.ReadAllText(Path.Combine(Root(), "docs", "images", "architecture.svg"));
        string[] names = [.. Names().Matches(picture).Select(name => name.Groups[1].Value.TrimEnd('/').Split('/')[^1])];
        HashSet<string?> known =
        [
            .. Directory.EnumerateFileSystemEntries(Path.Combine(Root(), "src", "CloseFluent"), "*", SearchOption.AllDirectories)
                .Select(Path.GetFileNameWithoutExtension),
        ];

        Assert.Contains("AuthorizingTransport", names);
        Assert.All(names, name => Assert.Contains(name, known));
    }

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));

    [GeneratedRegex(@"\b([A-Z][a-zA-Z/]*(?:/|Transport|Pipeline|Policy|Gate|Subscriptions|Edits|Actions|Retry))(?=[<,/. ])")]
    private static partial Regex Names();
}
