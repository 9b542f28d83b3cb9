using System.Net;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.Tool.Tests;

/// <summary>What the tool cannot do is one line and exit code 2, and the file stays as it was.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Without_a_key_both_commands_name_the_variable()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Key = " ";

        await FailsAsync(run, "Set CLOSE_API_KEY to an API key of the organization, or pass --sandbox.");
    }

    [Fact]
    public async Task A_wrong_key_is_one_line()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Key = "api_other";

        await FailsAsync(run, "Cannot read sequences (GET /sequence/): ");
    }

    [Fact]
    public async Task A_key_that_may_not_read_a_kind_gets_the_way_to_leave_it_out()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Refuse("/phone_number/", HttpStatusCode.Forbidden);

        await FailsAsync(run, "The key may not read phone numbers (GET /phone_number/): ");
        Assert.EndsWith(" To leave them out, pass --without phone-numbers.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await run.PullAsync("--without", "phone-numbers"));
    }

    [Fact]
    public async Task A_refused_read_is_one_line()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Refuse("/status/lead/", HttpStatusCode.BadRequest);

        await FailsAsync(run, "Cannot read lead statuses (GET /status/lead/): ");
    }

    [Fact]
    public async Task No_network_is_one_line_after_the_retries()
    {
        using ToolRun run = new() { Time = new AutoAdvancingTimeProvider() };
        await run.PullAsync();
        run.Sandbox.Fail("/status/lead/");

        await FailsAsync(run, "Cannot read lead statuses (GET /status/lead/): ");
        Assert.Contains("No route to host", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_limit_that_does_not_end_is_one_line_after_the_retries()
    {
        using ToolRun run = new() { Time = new AutoAdvancingTimeProvider() };
        await run.PullAsync();
        run.Sandbox.Refuse("/status/lead/", HttpStatusCode.TooManyRequests);

        await FailsAsync(run, "Cannot read lead statuses (GET /status/lead/): ");
    }

    [Fact]
    public async Task An_edited_line_is_named_and_the_file_is_kept()
    {
        using ToolRun run = new();
        await run.PullAsync();
        string[] lines = run.Text.Split('\n');
        int index = Array.FindIndex(lines, line => line.Contains("SequenceId Onboarding ", StringComparison.Ordinal));
        lines[index] = lines[index].Replace("seq_", "seq_1", StringComparison.Ordinal);
        await File.WriteAllTextAsync(run.Path, string.Join('\n', lines));

        await FailsAsync(run, $"{run.Path}({index + 1}): This line was edited. ");
    }

    [Theory]
    [InlineData("namespace Acme.Sales", "namespace Acme.Sales ")]
    [InlineData("            /// <summary>Onboarding</summary>", "")]
    [InlineData("Status = \"active\"", "Status = \"paused\"")]
    [InlineData("    }\n}\n", "    }\n}\n// more\n")]
    public async Task Any_other_edit_is_refused_too(string text, string edited)
    {
        using ToolRun run = new();
        await run.PullAsync();
        Assert.Contains(text, run.Text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(run.Path, run.Text.Replace(text, edited, StringComparison.Ordinal));

        await FailsAsync(run, run.Path);
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_not_overwritten()
    {
        using ToolRun run = new();
        Directory.CreateDirectory(Path.GetDirectoryName(run.Path)!);
        await File.WriteAllTextAsync(run.Path, "// mine\n");

        await FailsAsync(run, $"{run.Path} was not written by closefluent pull.");
    }

    [Fact]
    public async Task A_path_that_cannot_be_written_is_one_line()
    {
        using ToolRun run = new();
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "Close"), "a file where a folder is wanted");

        Assert.Equal(2, await run.PullAsync());

        AssertOneLine(run, "Cannot ");
        Assert.Equal([Path.Combine(run.Folder, "Close")], Directory.GetFileSystemEntries(run.Folder));
    }

    [Fact]
    public async Task A_read_only_file_is_one_line_and_stays()
    {
        using ToolRun run = new();
        await run.PullAsync();
        string before = run.Text;
        run.Sandbox.Edit("/group/", SandboxIds.SalesGroup, item => item["name"] = "North");
        File.SetAttributes(run.Path, FileAttributes.ReadOnly);

        Assert.Equal(2, await run.PullAsync());

        AssertOneLine(run, $"Cannot write {run.Path}: It is read-only.");
        Assert.Equal(before, run.Text);
        Assert.Equal([run.Path], Directory.GetFiles(Path.GetDirectoryName(run.Path)!));
        File.SetAttributes(run.Path, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_folder_where_the_file_should_be_is_one_line()
    {
        using ToolRun run = new();
        Directory.CreateDirectory(run.Path);

        Assert.Equal(2, await run.PullAsync());
        AssertOneLine(run, $"Cannot read {run.Path}: ");
        Assert.Equal(2, await run.CheckAsync());
        AssertOneLine(run, $"Cannot read {run.Path}: ");
        Assert.Empty(Directory.GetFileSystemEntries(run.Path));
    }

    [Fact]
    public async Task Checking_a_file_that_is_not_there_is_one_line()
    {
        using ToolRun run = new();

        Assert.Equal(2, await run.CheckAsync());

        AssertOneLine(run, $"There is no file {run.Path}. Write it with closefluent pull --out {run.Path}.");
    }

    [Theory]
    [InlineData("pull")]
    [InlineData("push")]
    [InlineData("check", "--fil", "x")]
    [InlineData("pull", "--out", "x", "--without", "leads", "--namespace", "A")]
    [InlineData("pull", "--out", "x", "--namespace", "A..B")]
    [InlineData("pull", "--out", "x", "--namespace", "A", "--class", "class")]
    [InlineData("pull", "--out", "x")]
    [InlineData("check", "--file", "x", "--address", "nowhere")]
    [InlineData("check", "--file", "x", "--address", "")]
    [InlineData("check", "--file", "x", "--address", "ftp://127.0.0.1/")]
    [InlineData("check", "--file", "x", "--address", "http://127.0.0.1/?key=1")]
    [InlineData("check", "--file", "x", "--json=maybe")]
    [InlineData("check", "--file", "x", "--sandbox", "--address", "http://127.0.0.1:1/")]
    [InlineData("pull", "--out", "x", "--namespace", "A", "--sandbox", "--address", "http://127.0.0.1:1/")]
    [InlineData("pull", "--out", "x", "--namespace", "A", "--out", "x")]
    [InlineData("pull", "--out", "x", "--namespace", "A", "more")]
    [InlineData("pull", "--out", "x", "--namespace", "")]
    [InlineData("pull", "--out", "", "--namespace", "A")]
    [InlineData("pull", "--out", "a\0b", "--namespace", "A")]
    [InlineData("pull", "--out", "/proc/no/such/Org.cs", "--namespace", "A")]
    [InlineData("PULL")]
    [InlineData]
    public async Task A_wrong_command_line_is_one_line(params string[] arguments)
    {
        using ToolRun run = new();
        string[] inFolder = [.. arguments.Select(argument => argument == "x" ? Path.Combine(run.Folder, "x") : argument)];

        Assert.Equal(2, await run.RunAsync(inFolder));

        AssertOneLine(run, "");
        Assert.Empty(Directory.GetFileSystemEntries(run.Folder));
    }

    [Theory]
    [InlineData("api_x\n")]
    [InlineData("api_\u00e9")]
    [InlineData("Bearer x")]
    [InlineData("api_\0")]
    public async Task A_key_that_no_request_can_carry_is_one_line_without_it(string key)
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Key = key;

        await FailsAsync(run, "The API key contains white space or characters that no HTTP header takes");
        Assert.DoesNotContain(key, run.Error, StringComparison.Ordinal);
    }

    private static async Task FailsAsync(ToolRun run, string start)
    {
        string before = run.Text;
        Assert.Equal(2, await run.CheckAsync());
        AssertOneLine(run, start);
        Assert.Equal(2, await run.PullAsync());
        AssertOneLine(run, start);
        Assert.Equal(before, run.Text);
    }

    private static void AssertOneLine(ToolRun run, string start)
    {
        Assert.StartsWith("closefluent: " + start, run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error.Length - 1, run.Error.IndexOf('\n', StringComparison.Ordinal));
        Assert.Empty(run.Output);
    }
}
