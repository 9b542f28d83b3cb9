using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CloseFluent.Package.Tests;

/// <summary>The tree that the packages are made of.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Source())!, "..", ".."));

    public static string Consumers { get; } = Path.Combine(Path.GetDirectoryName(Source())!, "Consumers");

    /// <summary>The first C# block of the package's readme, which is what a stranger tries first.</summary>
    public static string FirstExample { get; } =
        FirstBlock(File.ReadAllText(Path.Combine(Root, "src", "CloseFluent", "README.md")));

    /// <summary>What a page says before its first block of code.</summary>
    public static string Opening(string markdown) => markdown.ReplaceLineEndings("\n").Split("```")[0];

    public static string FirstBlock(string markdown) => Blocks(markdown)[0];

    public static string[] Blocks(string markdown) =>
        [.. Block().Matches(markdown).Select(block => block.Groups[1].Value.ReplaceLineEndings("\n"))];

    private static string Source([CallerFilePath] string path = "") => path;

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
