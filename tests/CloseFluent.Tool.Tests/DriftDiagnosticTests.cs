using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>What the compiler and the analyzers say of code, once a change in Close was pulled.</summary>
public sealed class DriftDiagnosticTests
{
    private const string Campaign = /* lang=c#-test */ """
        using System.Threading.Tasks;
        using CloseFluent;
        using Acme.Sales;

        public static class Campaign
        {
            public static Task RunAsync(ICloseClient close)
            {
                return Bulk.Subscribe(Org.Sequences.Onboarding).From(Org.Senders.GraceSample).Preference(ContactPreference.Contact)
                    .To(Leads.Where(lead => lead.Custom(Org.LeadFields.Tier).Is(Org.LeadFields.Tier.Gold)
                        & lead.Custom(Org.LeadFields.Employees).AtLeast(10)).Take(5))
                    .AssignCallsTo(Org.Users.GraceSample)
                    .FromPhoneNumber(Org.PhoneNumbers.PrimaryNumber)
                    .SendAsync(close);
            }
        }
        """;

    private static readonly Dictionary<string, (Action<EditedSandbox> Change, string[] Expected)> s_changes = new(StringComparer.Ordinal)
    {
        ["nothing"] = (_ => { }, []),
        ["renamed"] = (sandbox => EditSequence(sandbox, item => item["name"] = "Warm-up"), []),
        ["template archived"] = (
            sandbox => sandbox.Edit("/email_template/", SandboxIds.IntroductionTemplate, item => item["is_archived"] = true), []),
        ["choice new"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"]!.AsArray().Add((JsonNode)"Tin")),
            []),
        ["removed"] = (
            sandbox => sandbox.Remove("/sequence/", SandboxIds.OnboardingSequence), ["CS0619 Org.Sequences.Onboarding"]),
        ["choice gone"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"]!.AsArray().RemoveAt(0)),
            ["CS0619 Org.LeadFields.Tier.Gold"]),
        ["type"] = (
            sandbox => sandbox.Edit("/custom_field/lead/", SandboxIds.EmployeesField, item => item["type"] = "text"),
            ["CS1061 AtLeast", "CLOSE1007 AtLeast"]),
        ["paused"] = (sandbox => EditSequence(sandbox, item => item["status"] = "paused"), ["CLOSE7005 Org.Sequences.Onboarding"]),
        ["no SMS"] = (
            sandbox =>
            {
                EditSequence(sandbox, item => item["steps"]![0]!["step_type"] = "sms");
                sandbox.Edit("/phone_number/", SandboxIds.PhoneNumber, item => item["sms_enabled"] = false);
            },
            ["CLOSE7004 Org.Sequences.Onboarding"]),
        ["sender lost"] = (
            sandbox => sandbox.Edit("/connected_account/", SandboxIds.GraceAccount, item => item["enabled_features"] = new JsonArray()),
            ["CLOSE7006 Org.Senders.GraceSample"]),
        ["account gone"] = (
            sandbox => sandbox.Remove("/connected_account/", SandboxIds.GraceAccount), ["CLOSE7006 Org.Senders.GraceSample"]),
    };

    public static TheoryData<string> Changes { get; } = new(s_changes.Keys);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_that_was_pulled_is_the_diagnostic_that_the_page_promises(string change)
    {
        using ToolRun run = new();
        await run.PullAsync();
        s_changes[change].Change(run.Sandbox);

        await run.PullAsync();

        Assert.Equal(s_changes[change].Expected, await DiagnosticsAsync(run, Campaign));
    }

    [Fact]
    public async Task Call_steps_that_are_new_ask_for_an_assignee()
    {
        using ToolRun run = new();
        string code = Campaign.Replace(".AssignCallsTo(Org.Users.GraceSample)", "", StringComparison.Ordinal);
        await run.PullAsync();
        Assert.Empty(await DiagnosticsAsync(run, code));
        EditSequence(run.Sandbox, item => item["steps"]![0]!["step_type"] = "call");

        await run.PullAsync();

        Assert.Equal(["CLOSE7003 Org.Sequences.Onboarding"], await DiagnosticsAsync(run, code));
    }

    [Fact]
    public async Task The_campaign_of_the_page_compiles_with_what_the_sandbox_has()
    {
        using ToolRun run = new();
        await run.PullAsync();
        string page = await File.ReadAllTextAsync(Path.Combine(Folder(), "..", "..", "docs", "organization.md"));
        string campaign = Regex.Match(page, "```csharp\n(await Bulk.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.NotEmpty(campaign);

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text, /* lang=c#-test */ $$"""
            using System.Threading.Tasks;
            using CloseFluent;
            using Acme.Sales;
            using static CloseFluent.ContactPreference;
            public static class Page { public static async Task RunAsync(ICloseClient close) { {{campaign}} } }
            """));
    }

    private static async Task<IEnumerable<string>> DiagnosticsAsync(ToolRun run, string code) =>
        [
            .. OrganizationCompilation.Diagnostics(run.Text, code),
            .. await OrganizationCompilation.AnalyzerDiagnosticsAsync(run.Text, code),
        ];

    private static void EditSequence(EditedSandbox sandbox, Action<JsonObject> edit) =>
        sandbox.Edit("/sequence/", SandboxIds.OnboardingSequence, edit);

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
