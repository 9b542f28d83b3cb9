using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CloseFluent.Tool.Tests;

/// <summary>What the key must be allowed to read, as docs/organization.md has it, kind by kind.</summary>
public sealed partial class PermissionTests
{
    public static TheoryData<string> Kinds { get; } = new(ItemKind.All.Select(kind => kind.Word));

    [Fact]
    public void The_page_has_a_row_for_every_kind_in_the_order_of_the_file() =>
        Assert.Equal(ItemKind.All.Select(kind => kind.Word), Rows().Select(row => row.Word));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_page_names_the_paths_that_a_kind_is_read_from(string word)
    {
        using ToolRun run = new();

        Assert.Equal(0, await run.PullAsync("--without", Others(word)));

        Assert.Equal(run.Sandbox.Paths.Distinct(), Rows().Single(row => row.Word == word).Paths);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_kind_that_the_key_may_not_read_is_named_with_its_path_and_the_way_to_leave_it_out(string word)
    {
        foreach (string path in Rows().Single(row => row.Word == word).Paths)
        {
            using ToolRun run = new();
            await run.PullAsync();
            string before = run.Text;
            run.Sandbox.Refuse(path, HttpStatusCode.Forbidden);
            string first = ItemKind.All.First(kind => Rows().Single(row => row.Word == kind.Word).Paths.Contains(path)).Word;

            Assert.Equal(2, await run.PullAsync());

            AssertRefused(run, first, path);
            Assert.Equal(before, run.Text);
            Assert.Equal(2, await run.CheckAsync());
            AssertRefused(run, first, path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_the_kind_that_is_refused_the_rest_is_pulled(string word)
    {
        using ToolRun run = new();
        run.Sandbox.Refuse(Rows().Single(row => row.Word == word).Paths[0], HttpStatusCode.Forbidden);

        Assert.Equal((0, ""), (await run.PullAsync("--without", word), run.Error));
    }

    [Fact]
    public async Task A_401_for_one_kind_while_others_can_be_read_is_a_missing_permission_too()
    {
        using ToolRun run = new();
        run.Sandbox.Refuse("/group/", HttpStatusCode.Unauthorized);

        Assert.Equal(2, await run.PullAsync());

        AssertRefused(run, "groups", "/group/");
    }

    [Fact]
    public async Task A_401_for_the_first_kind_is_a_wrong_key()
    {
        using ToolRun run = new();
        run.Sandbox.Refuse("/sequence/", HttpStatusCode.Unauthorized);

        Assert.Equal(2, await run.PullAsync());

        Assert.StartsWith(
            "closefluent: Cannot read sequences (GET /sequence/): Close responded with 401: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--without", run.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(ToolRun run, string word, string path)
    {
        string plural = word.Replace('-', ' ');
        Assert.StartsWith($"closefluent: The key may not read {plural} (GET ", run.Error, StringComparison.Ordinal);
        Assert.Contains(path, run.Error.Split(')')[0], StringComparison.Ordinal);
        Assert.EndsWith($" To leave them out, pass --without {word}.\n", run.Error, StringComparison.Ordinal);
    }

    private static string Others(string word) =>
        string.Join(',', ItemKind.All.Select(kind => kind.Word).Where(other => other != word));

    private static List<(string Word, string[] Paths)> Rows() =>
    [
        .. File.ReadLines(Path.Combine(Folder(), "..", "..", "docs", "organization.md"))
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Captures.Select(path => path.Value).ToArray())),
    ];

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (?:`GET (/[a-z_/]+/)`(?:, )?)+ \| ")]
    private static partial Regex Row();
}
