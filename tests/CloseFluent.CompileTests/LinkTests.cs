using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CloseFluent.CompileTests;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages() =>
    [
        .. Directory.EnumerateFiles(Root(), "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(Root(), "docs", "llms.txt"))
            .Select(path => Path.GetRelativePath(Root(), path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_and_path_of_a_page_leads_somewhere(string page)
    {
        string text = CodeBlocks().Replace(File.ReadAllText(Path.Combine(Root(), page)), string.Empty);
        string folder = Path.GetDirectoryName(Path.Combine(Root(), page))!;

        string[] missing =
        [
            .. Links().Matches(text).Select(link => Path.Combine(folder, link.Groups[1].Value))
                .Concat(OwnLinks().Matches(text).Select(link => Path.Combine(Root(), link.Groups[1].Value)))
                .Concat(Paths().Matches(text).Select(path => Path.Combine(Root(), path.Groups[1].Value)))
                .Where(path => !Path.Exists(path)),
        ];

        Assert.Empty(missing);
    }

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\]\(https://github\.com/close-fluent/close-fluent/(?:blob|tree)/main/([^)#]+)")]
    private static partial Regex OwnLinks();

    [GeneratedRegex("`((?:src|tests|samples|docs|analyzers)/[^` …*]+)`")]
    private static partial Regex Paths();
}
