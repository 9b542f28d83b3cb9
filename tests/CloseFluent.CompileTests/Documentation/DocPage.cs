using System.Runtime.CompilerServices;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>A page of the documentation and its blocks of code.</summary>
internal sealed record DocPage(string Path, IReadOnlyList<DocBlock> Blocks)
{
    /// <summary>Gets the paths of all pages whose code is compiled, relative to the root of the repository.</summary>
    public static IEnumerable<string> All()
    {
        string[] pages =
        [
            "README.md",
            "docs/llms.txt",
            .. Directory.EnumerateFiles(InRepository("docs"), "*.md", SearchOption.AllDirectories).Select(Relative),
            .. Directory.EnumerateFiles(InRepository("skills"), "*.md", SearchOption.AllDirectories).Select(Relative),
        ];
        return pages.Where(page => !page.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    /// <summary>Gets the absolute path of something in the repository.</summary>
    public static string InRepository(string path) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder(), "..", "..", "..", path));

    public static DocPage Read(string path)
    {
        List<DocBlock> blocks = [];
        List<string>? block = null;
        string info = string.Empty;
        int section = 0;
        int begin = 0;
        string[] lines = File.ReadAllLines(InRepository(path));
        for (int index = 0; index < lines.Length; index++)
        {
            string line = lines[index];
            if (block is not null && line == "```")
            {
                blocks.Add(new DocBlock(path, begin, section, info, string.Join('\n', block)));
                block = null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                (info, block, begin) = (line[3..].Trim(), [], index + 2);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section++;
            }
        }

        Assert.True(block is null, $"{path} has a block of code without an end.");
        return new DocPage(path, blocks);
    }

    private static string Relative(string path) =>
        System.IO.Path.GetRelativePath(InRepository("."), path).Replace('\\', '/');

    private static string Folder([CallerFilePath] string source = "") => System.IO.Path.GetDirectoryName(source)!;
}
