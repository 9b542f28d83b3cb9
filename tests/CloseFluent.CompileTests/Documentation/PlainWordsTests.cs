using System.Text.RegularExpressions;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>Phrases that a native engineer would not write do not come back into pages, summaries and messages.</summary>
public sealed partial class PlainWordsTests
{
    private static readonly string[] s_pages =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "docs", "skills", "analyzers/rules", "samples", "src"];

    private static readonly Regex s_banned = new(
        """
        \bhand(?:s|ed|ing)?\ (?:in|over|out|on|back)\b
        | (?<!\b[Tt]here\ )\bis\ no\ (?!longer\b|more\b)\w+
        | \btold\b | \btells\b
        | \banswer(?:s|ed|ing)?\b
        | \bstands\b
        | \bsaid\ aloud\b
        | \bgives\ back\b | \bgiven\ back\b
        | <summary>\s*(?:Gives|Says|Makes|Tells|Whether|Hands|Asks)\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    public static TheoryData<string> Pages() =>
    [
        .. s_pages.SelectMany(page => Files(page, "*.md")).Append("docs/llms.txt").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_uses_plain_words(string page) => AssertPlain(
        File.ReadAllLines(DocPage.InRepository(page)).Select((line, index) => ($"{page}:{index + 1}", line)));

    [Fact]
    public void Comments_of_the_API_use_plain_words() => AssertPlain(Sources().SelectMany(file => Blocks(file)
        .Select(block => (file, string.Join(' ', block.Select(line => line.TrimStart().TrimStart('/').Trim()))))));

    [Fact]
    public void Messages_use_plain_words() => AssertPlain(Sources().SelectMany(file => File
        .ReadLines(DocPage.InRepository(file))
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => Regex.Matches(line, "\"(?:[^\"\\\\]|\\\\.)*\"").Select(text => (file, Holes(text.Value))))));

    [Fact]
    public void Names_of_tests_use_plain_words() => AssertPlain(Files("tests", "*.cs").Concat(Files("samples", "*.cs"))
        .SelectMany(file => File.ReadLines(DocPage.InRepository(file))
            .SelectMany(line => TestName().Matches(line).Select(name => (file, name.Groups[1].Value.Replace('_', ' '))))));

    [Theory]
    [InlineData("\"x\" is no SequenceId")]
    [InlineData("Whoever is told of it")]
    [InlineData("the handler that was handed in")]
    [InlineData("<summary>Whether both differ.</summary>")]
    public void A_banned_phrase_is_found(string text) => Assert.Matches(s_banned, text);

    [Theory]
    [InlineData("There is no such name.")]
    [InlineData("The access token is no longer valid.")]
    [InlineData("Gets whether both differ.")]
    public void A_plain_phrase_is_not(string text) => Assert.DoesNotMatch(s_banned, text);

    private static void AssertPlain(IEnumerable<(string Place, string Text)> texts)
    {
        string[] found =
        [
            .. texts.SelectMany(text => s_banned.Matches(text.Text).Select(match => $"{text.Place}: '{match.Value}' in: {Around(text.Text, match)}")),
        ];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static string Around(string text, Match match)
    {
        int start = Math.Max(0, match.Index - 60);
        return text[start..Math.Min(text.Length, match.Index + match.Length + 40)];
    }

    // What is in braces is code.
    private static string Holes(string text) => Regex.Replace(text, @"\{[^}]*\}", "…");

    private static IEnumerable<string> Sources() => Files("src", "*.cs").Concat(Files("analyzers", "*.cs"));

    private static IEnumerable<List<string>> Blocks(string file)
    {
        List<string> block = [];
        foreach (string line in File.ReadLines(DocPage.InRepository(file)))
        {
            if (line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }
    }

    private static IEnumerable<string> Files(string path, string pattern)
    {
        string root = DocPage.InRepository(".");
        string start = Path.Combine(root, path);
        return File.Exists(start)
            ? [path]
            : Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/bin/", StringComparison.Ordinal)
                    && !file.Contains("/obj/", StringComparison.Ordinal)
                    && !file.Contains(".received.", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"public (?:async )?(?:void|Task) ([A-Z]\w*_\w*)\(")]
    private static partial Regex TestName();
}
