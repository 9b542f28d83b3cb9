using System.Text.Json.Nodes;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>Each change that people make in Close, with the line that <c>check</c> prints for it.</summary>
public sealed class CheckTests
{
    private static readonly Dictionary<string, (Action<EditedSandbox> Change, string Line)> s_changes = new(StringComparer.Ordinal)
    {
        ["renamed"] = (
            sandbox => sandbox.Edit("/status/lead/", SandboxIds.QualifiedStatus, item => item["label"] = "Fit"),
            "Org.LeadStatuses.Qualified: is called \"Fit\" in Close now; it was \"Qualified\"."),
        ["removed"] = (
            sandbox => sandbox.Remove("/group/", SandboxIds.SalesGroup),
            "Org.Groups.Sales: \"Sales\" was removed in Close."),
        ["paused"] = (
            sandbox => sandbox.Edit("/sequence/", SandboxIds.OnboardingSequence, item => item["status"] = "paused"),
            "Org.Sequences.Onboarding: is paused in Close now; it was active."),
        ["steps"] = (
            sandbox => sandbox.Edit("/sequence/", SandboxIds.OnboardingSequence, item => item["steps"]![0]!["step_type"] = "call"),
            "Org.Sequences.Onboarding: has steps of these kinds now: call email; they were: email."),
        ["archived"] = (
            sandbox => sandbox.Edit("/custom_activity/", SandboxIds.SiteVisitType, item => item["is_archived"] = true),
            "Org.CustomActivityTypes.SiteVisit: was archived in Close."),
        ["template archived"] = (
            sandbox => sandbox.Edit("/email_template/", SandboxIds.IntroductionTemplate, item => item["is_archived"] = true),
            "Org.EmailTemplates.Introduction: was archived in Close."),
        ["choice gone"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"]!.AsArray().RemoveAt(1)),
            "Org.LeadFields.Tier: the choice \"Silver\" is gone in Close."),
        ["choice new"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"]!.AsArray().Add((JsonNode)"Tin")),
            "Org.LeadFields.Tier: the choice \"Tin\" is new in Close."),
        ["type"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.EmployeesField, item => item["type"] = "text"),
            "Org.LeadFields.Employees: contains text now; it contained number."),
        ["several"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.OwnerField, item => item["accepts_multiple_values"] = true),
            "Org.LeadFields.Owner: contains user (several) now; it contained user."),
        ["choices to text"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["type"] = "text"),
            "Org.LeadFields.Tier: contains text (several) now; it contained choices (several)."),
        ["text to choices"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.EmployeesField, item =>
            {
                item["type"] = "choices";
                item["choices"] = new JsonArray("Few", "Many");
            }),
            "Org.LeadFields.Employees: contains choices now; it contained number."),
        ["type of tomorrow"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["type"] = "ranked_choices"),
            "Org.LeadFields.Tier: contains ranked_choices (several) now; it contained choices (several)."),
        ["sender lost"] = (
            sandbox => sandbox.Edit("/connected_account/", SandboxIds.GraceAccount, item => item["enabled_features"] = new JsonArray()),
            "Org.Senders.GraceSample: may no longer send."),
        ["account gone"] = (
            sandbox => sandbox.Remove("/connected_account/", SandboxIds.GraceAccount),
            "Org.Senders.GraceSample: may no longer send."),
        ["no SMS"] = (
            sandbox => sandbox.Edit("/phone_number/", SandboxIds.PhoneNumber, item => item["sms_enabled"] = false),
            "Org.PhoneNumbers.PrimaryNumber: no longer sends SMS."),
        ["won"] = (
            sandbox => sandbox.Edit("/status/opportunity/", SandboxIds.ActiveOpportunityStatus, item => item["type"] = "lost"),
            "Org.OpportunityStatuses.Active: is lost in Close now; it was active."),
    };

    public static TheoryData<string> Changes { get; } = new(s_changes.Keys);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_in_Close_is_one_line_and_exit_code_1_until_the_next_pull(string change)
    {
        using ToolRun run = new();
        await run.PullAsync();
        string before = run.Text;
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));

        s_changes[change].Change(run.Sandbox);

        Assert.Equal((1, s_changes[change].Line + "\n", ""), (await run.CheckAsync(), run.Output, run.Error));
        Assert.Equal(before, run.Text);
        await run.PullAsync();
        Assert.StartsWith(s_changes[change].Line + "\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
    }

    [Theory]
    [InlineData("\"ranked_choices\"")]
    [InlineData("\"\"")]
    [InlineData("\"Text\"")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{}")]
    public async Task A_field_of_a_type_that_nobody_knows_does_not_drift(string type)
    {
        using ToolRun run = new();
        run.Sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["type"] = JsonNode.Parse(type));

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Contains("CustomFieldId Tier = ", run.Text, StringComparison.Ordinal);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
    }

    [Fact]
    public async Task A_changed_Smart_View_selects_something_else()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Edit("/saved_search/", SandboxIds.SmartView, item => item["s_query"]!["results_limit"] = 7);

        Assert.Equal(1, await run.CheckAsync());

        Assert.EndsWith(": selects something else in Close now.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split('\n').Length);
    }

    [Fact]
    public async Task A_new_sequence_is_not_a_drift_since_all_that_the_file_says_still_holds()
    {
        using ToolRun run = new();
        await run.PullAsync();
        run.Sandbox.Edit("/sequence/", list =>
        {
            JsonNode copy = list[0]!.DeepClone();
            copy["id"] = "seq_0000000000000000000001";
            copy["name"] = "Follow-up";
            list.Add(copy);
        });

        Assert.Equal((0, ""), (await run.CheckAsync(), run.Output));
        await run.PullAsync();
        Assert.StartsWith("Org.Sequences.FollowUp: \"Follow-up\" is new.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_for_machines_has_what_the_lines_have()
    {
        using ToolRun run = new();
        await run.PullAsync();
        Assert.Equal(0, await run.CheckAsync("--json"));
        Assert.Empty(JsonNode.Parse(run.Output)!["drift"]!.AsArray());
        run.Sandbox.Edit("/group/", SandboxIds.SalesGroup, item => item["name"] = "Sales \"North\"");

        Assert.Equal(1, await run.CheckAsync("--json"));

        JsonNode entry = Assert.Single(JsonNode.Parse(run.Output)!["drift"]!.AsArray())!;
        Assert.Equal("renamed", (string?)entry["change"]);
        Assert.Equal("Org.Groups.Sales", (string?)entry["member"]);
        Assert.Equal(SandboxIds.SalesGroup, (string?)entry["id"]);
        Assert.Equal(("Sales", "Sales \"North\""), ((string?)entry["was"], (string?)entry["now"]));
    }
}
