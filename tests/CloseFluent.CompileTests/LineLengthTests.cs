using System.Runtime.CompilerServices;

namespace CloseFluent.CompileTests;

/// <summary>Holds <c>max_line_length</c> of .editorconfig, which no compiler and no formatter does.</summary>
public sealed class LineLengthTests
{
    private const int MaxLength = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    [InlineData("samples")]
    public void No_line_is_longer(string folder)
    {
        IEnumerable<string> longer = Directory
            .EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, index)))
            .Where(item => item.line.Length > MaxLength)
            .Select(item => $"{Path.GetRelativePath(Root(), item.file)}:{item.index + 1}: {item.line.Length} characters");

        Assert.Empty(longer);
    }

    private static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
