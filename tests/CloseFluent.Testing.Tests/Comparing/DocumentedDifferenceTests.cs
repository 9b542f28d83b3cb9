using System.Runtime.CompilerServices;
using CloseFluent.Sandbox;
using DiffPlex.DiffBuilder.Model;
using DiffPlex.DiffBuilder;
using Snapshooter.Xunit;

namespace CloseFluent.Testing.Tests.Comparing;

/// <summary>
/// docs/testing.md shows what a person sees who paused where the test expected a resumption. Each block there is what the
/// tool prints, to the letter.
/// </summary>
public sealed class DocumentedDifferenceTests
{
    private static readonly string s_expected =
        SentActions.From(Bulk.Resume(Given.Onboarding).To(Leads.WithIds(SandboxIds.BakeryLead))).Scrubbed().ToString();

    private static readonly SentActions s_sent = SentActions.From(Given.Pause).Scrubbed();

    [Fact]
    public void Inline()
    {
        string message = Assert.Throws<SentMismatchException>(() => s_sent.ShouldBe(s_expected)).Message;

        const string Last = "expected text:";
        ShouldBeDocumented(message[..(message.IndexOf(Last + "\n", StringComparison.Ordinal) + Last.Length)]);
    }

    [Fact]
    public void Plain_equality() => ShouldBeDocumented(
        Assert.ThrowsAny<Exception>(() => Assert.Equal(s_expected, s_sent.ToString())).Message);

    // What a reviewer sees of a changed *.verified.txt or *.snap: the changed lines with one line around them.
    [Fact]
    public void A_snapshot_file_in_a_pull_request()
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(s_expected, s_sent.ToString()).Lines;
        IEnumerable<string> shown = lines
            .Where((_, place) => lines.Skip(Math.Max(0, place - 1)).Take(3).Any(near => near.Type != ChangeType.Unchanged))
            .Select(line => line.Type switch
            {
                ChangeType.Deleted => "-" + line.Text,
                ChangeType.Inserted => "+" + line.Text,
                _ => " " + line.Text,
            });

        ShouldBeDocumented(string.Join('\n', shown));
    }

    [Fact]
    public void Snapshooter()
    {
        try
        {
            ShouldBeDocumented(Assert.ThrowsAny<Exception>(() => Snapshot.Match(s_sent.ToString())).Message);
        }
        finally
        {
            // It writes what it received there; the snapshot of this test is meant to differ.
            Directory.Delete(Path.Combine(Here(), "__snapshots__", "__mismatch__"), recursive: true);
        }
    }

    [Fact]
    public async Task Unused_scripts()
    {
        CloseRecorder close = new CloseRecorder()
            .Script(action => action.Created().Done(57))
            .Script(action => action.RateLimited(TimeSpan.FromSeconds(40)).Created());
        await Bulk.Pause("seq_trial").To(Leads.WithIds("lead_bakery")).SendAsync(close);

        ShouldBeDocumented(Assert.Throws<UnusedScriptException>(close.VerifyAllScriptsUsed).Message);
    }

    private static void ShouldBeDocumented(string text)
    {
        string page = File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "docs", "testing.md"));
        string block = $"\n{text.ReplaceLineEndings("\n").Trim('\n')}\n```";
        Assert.True(page.Contains(block, StringComparison.Ordinal), $"docs/testing.md lacks this block:\n{block}");
    }

    private static string Here([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
