using System.Globalization;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>The file that <c>pull</c> writes.</summary>
public sealed class PullTests
{
    private const string Campaign = /* lang=c#-test */ """
        using CloseFluent;
        using Acme.Sales;

        public static class Campaign
        {
            public static SubscribeAction Create()
            {
                return Bulk.Subscribe(Org.Sequences.Onboarding).From(Org.Senders.AdaExample).Preference(ContactPreference.Contact)
                    .To(Leads.Where(lead => lead.StatusId.Is(Org.LeadStatuses.Qualified)
                        & lead.Custom(Org.LeadFields.Tier).Is(Org.LeadFields.Tier.Gold)
                        & lead.Custom(Org.LeadFields.Employees).AtLeast(10)
                        & lead.Custom(Org.LeadFields.Owner).Is(Org.Users.GraceSample)));
            }

            public static BulkSelection View()
            {
                return Org.SmartViews.QualifiedOldestFirst;
            }
        }
        """;

    [Fact]
    public async Task A_pulled_file_compiles_with_an_old_compiler_and_types_a_campaign()
    {
        using ToolRun run = new();

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text, Campaign));
        Assert.Contains($"\nWrote {run.Path} (5 sequences, 3 senders, ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Left out the Smart View All Contacts (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_organization_needs_no_key()
    {
        using ToolRun run = new() { Key = null };

        Assert.Equal((0, ""), (await run.PullAsync("--sandbox"), run.Error));

        Assert.Contains(
            $"Onboarding = new global::CloseFluent.SequenceId(\"{SandboxIds.OnboardingSequence}\");", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public async Task The_same_organization_gives_the_same_bytes_in_every_culture(string culture)
    {
        using ToolRun run = new();
        using ToolRun elsewhere = new();
        await run.PullAsync();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            await elsewhere.PullAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(await File.ReadAllBytesAsync(run.Path), await File.ReadAllBytesAsync(elsewhere.Path));
        Assert.DoesNotContain('\r', run.Text);
    }

    [Fact]
    public async Task A_second_pull_without_a_change_leaves_the_file_alone()
    {
        using ToolRun run = new();
        await run.PullAsync();
        DateTime written = File.GetLastWriteTimeUtc(run.Path);

        Assert.Equal(0, await run.RunAsync("pull", "--out", run.Path));

        Assert.Equal(written, File.GetLastWriteTimeUtc(run.Path));
        Assert.Contains($"\nUnchanged: {run.Path} (", run.Output, StringComparison.Ordinal);
        Assert.Equal([run.Path], Directory.GetFiles(Path.GetDirectoryName(run.Path)!));
    }

    [Fact]
    public async Task Line_ends_that_git_gave_the_file_are_no_edit_and_stay()
    {
        using ToolRun run = new();
        await run.PullAsync();
        await File.WriteAllTextAsync(run.Path, run.Text.ReplaceLineEndings("\r\n"));
        run.Sandbox.Edit("/sequence/", SandboxIds.OnboardingSequence, item => item["name"] = "Warm-up");

        Assert.Equal(0, await run.PullAsync());

        Assert.Equal(run.Text.ReplaceLineEndings("\r\n"), run.Text);
        Assert.Contains("<summary>Warm-up</summary>", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_sequence_keeps_its_member_and_is_printed()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Edit("/sequence/", SandboxIds.OnboardingSequence, item => item["name"] = "Warm-up");

        await run.PullAsync();

        Assert.Contains(
            "Org.Sequences.Onboarding: is called \"Warm-up\" in Close now; it was \"Onboarding\".\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text, Campaign));
    }

    [Fact]
    public async Task What_is_gone_in_Close_is_an_error_where_it_is_used_until_it_is_back()
    {
        using ToolRun run = new();
        await run.PullAsync();
        string first = run.Text;
        run.Sandbox.Remove("/sequence/", SandboxIds.OnboardingSequence);

        await run.PullAsync();
        Assert.Equal(["CS0619 Org.Sequences.Onboarding"], OrganizationCompilation.Diagnostics(run.Text, Campaign));
        Assert.Equal(0, await run.CheckAsync());

        run.Sandbox.Edit("/sequence/", _ => { });
        await run.PullAsync();
        Assert.Equal(first, run.Text);
    }

    [Fact]
    public async Task A_choice_that_is_gone_is_an_error_where_it_is_used()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"]!.AsArray().RemoveAt(0));

        await run.PullAsync();

        Assert.Equal(
            ["CS0619 Org.LeadFields.Tier.Gold"],
            OrganizationCompilation.Diagnostics(run.Text, Campaign));
    }

    [Fact]
    public async Task Kinds_that_are_left_out_are_not_in_the_file_and_are_not_checked()
    {
        using ToolRun run = new();

        Assert.Equal(0, await run.PullAsync("--without", "users,smart-views", "--without", "groups"));

        Assert.DoesNotContain("class Users", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SandboxIds.GraceUser, run.Text, StringComparison.Ordinal);
        run.Sandbox.Edit("/user/", SandboxIds.AdaUser, item => item["first_name"] = "Adele");
        Assert.Equal(0, await run.CheckAsync());
    }

    [Fact]
    public async Task The_next_pull_leaves_out_what_the_file_leaves_out_unless_it_is_said()
    {
        using ToolRun run = new();
        await run.PullAsync("--without", "users,groups");
        string before = run.Text;

        Assert.Equal(0, await run.PullAsync());
        Assert.Equal(before, run.Text);

        Assert.Equal(0, await run.PullAsync("--without", "groups"));
        Assert.Contains("class Users", run.Text, StringComparison.Ordinal);
        Assert.Contains(", Without = \"groups\")]", run.Text, StringComparison.Ordinal);

        Assert.Equal(0, await run.PullAsync("--without", ""));
        Assert.Contains("class Groups", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_every_kind_there_is_nothing_to_read_and_nothing_to_drift()
    {
        using ToolRun run = new();
        run.Key = "api_nobody";

        Assert.Equal(0, await run.PullAsync("--without", string.Join(',', ItemKind.All.Select(kind => kind.Word))));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal((0, "{\n  \"drift\": []\n}\n", ""), (await run.CheckAsync("--json"), run.Output, run.Error));
        Assert.Empty(run.Sandbox.Paths);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task A_mark_at_the_start_that_an_editor_left_is_not_an_edit(string encoding)
    {
        using ToolRun run = new();
        await run.PullAsync();
        await File.WriteAllTextAsync(run.Path, run.Text, System.Text.Encoding.GetEncoding(encoding));

        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
    }

    [Theory]
    [InlineData("real.cs")]
    [InlineData("missing.cs")]
    public async Task A_link_stays_a_link_and_what_it_leads_to_is_written(string target)
    {
        using ToolRun run = new();
        string real = Path.Combine(run.Folder, target);
        Directory.CreateDirectory(Path.GetDirectoryName(run.Path)!);
        if (target == "real.cs")
        {
            await run.PullAsync();
            File.Move(run.Path, real);
            run.Sandbox.Edit("/group/", SandboxIds.SalesGroup, item => item["name"] = "North");
        }

        File.CreateSymbolicLink(run.Path, real);

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Equal(real, new FileInfo(run.Path).LinkTarget);
        Assert.Equal(run.Text, await File.ReadAllTextAsync(real));
        Assert.Equal(0, await run.CheckAsync());
    }

    [Fact]
    public async Task Own_members_live_in_a_partial_class_beside_the_file()
    {
        using ToolRun run = new();
        await run.PullAsync();

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text, /* lang=c#-test */ """
            namespace Acme.Sales
            {
                public static partial class Org
                {
                    public static partial class Sequences
                    {
                        internal static CloseFluent.SequenceId Default { get { return Onboarding; } }
                    }
                }
            }
            """));
    }

    [Fact]
    public async Task An_empty_organization_compiles()
    {
        using ToolRun run = new();
        string[] paths =
        [
            "/sequence/", "/connected_account/", "/status/lead/", "/status/opportunity/", "/custom_field/lead/",
            "/custom_field/contact/", "/custom_field/opportunity/", "/custom_field/activity/", "/custom_field/shared/",
            "/saved_search/", "/user/", "/group/", "/phone_number/", "/custom_activity/", "/email_template/",
        ];
        foreach (string path in paths)
        {
            run.Sandbox.Edit(path, list => list.Clear());
        }

        Assert.Equal(0, await run.PullAsync());

        Assert.Equal($"Wrote {run.Path} (an empty organization).\n", run.Output);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal(0, await run.CheckAsync());
    }
}
