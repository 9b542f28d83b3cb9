using System.Text.Json.Nodes;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>The names of members for whatever people call things.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Onboarding", "Onboarding")]
    [InlineData("onboarding – EMEA (v2)", "OnboardingEMEAV2")]
    [InlineData("  class ", "Class")]
    [InlineData("2026 leads", "_2026Leads")]
    [InlineData("Don't call", "DontCall")]
    [InlineData("🔥 Hot", "Hot")]
    [InlineData("🔥", "SequenceAb12cd34")]
    [InlineData("", "SequenceAb12cd34")]
    [InlineData("\u00a0\u200b", "SequenceAb12cd34")]
    [InlineData("Größe", "Größe")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("Привет мир", "ПриветМир")]
    [InlineData("顧客", "顧客")]
    [InlineData("Equals", "EqualsSequence")]
    [InlineData("Sequences", "SequencesSequence")]
    [InlineData("to string", "ToStringSequence")]
    [InlineData("</summary> \" \\ \u2028 \r\n", "Summary")]
    [InlineData("𝒳 files", "Files")]
    [InlineData("\u0301x", "X")]
    public async Task A_name_becomes_a_member_that_compiles(string name, string member)
    {
        using ToolRun run = new();
        Sequences(run, ("seq_Ab12cd34Ef56gh78Ij90kl", name));

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Contains($"global::CloseFluent.SequenceId {member} = ", run.Text, StringComparison.Ordinal);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
    }

    [Fact]
    public async Task Names_that_clash_are_numbered_by_id_and_keep_their_number()
    {
        using ToolRun run = new();
        Sequences(run, ("seq_3", "VIP"), ("seq_2", "Vip"), ("seq_1", "vip"));
        await run.PullAsync();
        Assert.Equal(["VIP3 seq_3", "Vip seq_1", "Vip2 seq_2"], Members(run));

        Sequences(run, ("seq_0", "vip"), ("seq_3", "VIP"), ("seq_2", "Other"));
        await run.PullAsync();

        Assert.Equal(["VIP3 seq_3", "Vip seq_1", "Vip2 seq_2", "Vip4 seq_0"], Members(run));
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
    }

    [Fact]
    public async Task Choices_that_are_called_like_what_a_field_has_get_other_names()
    {
        using ToolRun run = new();
        run.Sandbox.Edit("/custom_field/lead/", SandboxIds.TierField, item => item["choices"] =
            new JsonArray("Name", "Id", "Type", "Tier field", "ToString", " ", "gold", "Gold", "Gold", "\"\u2028\\", "class"));

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        string[] members =
            ["NameChoice", "IdChoice", "TypeChoice", "TierFieldChoice", "ToStringChoice", "Gold", "Gold2", "Choice", "Class"];
        foreach (string member in members)
        {
            Assert.Contains($"CustomFieldChoice<TierField> {member} {{ get; }}", run.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Fields_that_are_called_like_the_classes_of_others_compile()
    {
        using ToolRun run = new();
        run.Sandbox.Edit("/custom_field/lead/", list =>
        {
            list[0]!["name"] = "Tier field";
            list[2]!["name"] = "LeadFieldTypes";
            list[3]!["name"] = "CloseFluent";
        });

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
    }

    [Fact]
    public async Task An_id_with_another_prefix_than_is_known_is_taken_unchecked()
    {
        using ToolRun run = new();
        Sequences(run, ("lead_1", "Odd"));

        await run.PullAsync();

        Assert.Contains("Odd = global::CloseFluent.SequenceId.Unchecked(\"lead_1\");", run.Text, StringComparison.Ordinal);
        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
    }

    private static string[] Members(ToolRun run) =>
    [
        .. run.Text.Split('\n').Where(line => line.Contains(" readonly global::CloseFluent.SequenceId ", StringComparison.Ordinal))
            .Select(line => line.Split("SequenceId ")[1].Split(" = ")[0] + " " + line.Split('"')[1]),
    ];

    private static void Sequences(ToolRun run, params (string Id, string Name)[] sequences) => run.Sandbox.Edit("/sequence/", list =>
    {
        JsonNode first = list[0]!.DeepClone();
        list.Clear();
        foreach ((string id, string name) in sequences)
        {
            JsonNode copy = first.DeepClone();
            copy["id"] = id;
            copy["name"] = name;
            list.Add(copy);
        }
    });
}
