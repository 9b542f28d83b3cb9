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
    [InlineData("\uFFFE odd \uFFFF", "Odd")]
    [InlineData("\uFDD0\u0378 half", "Half")]
    [InlineData("\u202Eright to left\u202C", "RightToLeft")]
    [InlineData("שלום עולם", "שלוםעולם")]
    [InlineData("🏴\U000E0067\U000E0062\U000E007F England", "England")]
    [InlineData("e\u200D\u0301", "É")]
    [InlineData("a]]>b *" + "/ #if A", "ABIfA")]
    [InlineData("٣ three", "_٣Three")]
    [InlineData("SequenceId", "SequenceId")]
    [InlineData("Org", "Org")]
    [InlineData("CloseFluent", "CloseFluent")]
    [InlineData("MEMBERWISECLONE", "MEMBERWISECLONESequence")]
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

    [Theory]
    [InlineData("\uFFFE odd \uFFFF")]
    [InlineData("\u2029\u0085\f\r\n")]
    [InlineData("]]></summary><b>&\"\\{0}")]
    [InlineData("🔥")]
    [InlineData("Finalize")]
    [InlineData("İstanbul ı ß ẞ")]
    public async Task Every_kind_takes_such_a_name(string name)
    {
        using ToolRun run = new();
        foreach (ItemKind kind in ItemKind.All)
        {
            run.Sandbox.Edit(kind.Path, list => Rename(list[0]!.AsObject(), name));
        }

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
        string before = run.Text;
        await run.PullAsync();
        Assert.Equal(before, run.Text);
    }

    [Fact]
    public async Task Long_names_that_begin_alike_are_numbered_and_keep_their_number()
    {
        using ToolRun run = new();
        string name = new('x', 300);
        Sequences(run, ("seq_1", name + "a"), ("seq_2", name + "b"), ("seq_3", new string('é', 300)));
        await run.PullAsync();
        string before = run.Text;

        Assert.Empty(OrganizationCompilation.Diagnostics(run.Text));
        Sequences(run, ("seq_2", name + "b"), ("seq_1", name + "a"), ("seq_3", new string('é', 300)));
        await run.PullAsync();
        Assert.Equal(before, run.Text);
    }

    [Fact]
    public async Task What_was_deleted_and_made_again_with_its_name_is_another_member()
    {
        using ToolRun run = new();
        Sequences(run, ("seq_1", "Onboarding"));
        await run.PullAsync();
        Sequences(run, ("seq_2", "Onboarding"));
        await run.PullAsync();
        Sequences(run, ("seq_0", "onboarding"));

        await run.PullAsync();

        Assert.Equal(["Onboarding seq_1", "Onboarding2 seq_2", "Onboarding3 seq_0"], Members(run));
        Assert.Equal(
            ["CS0619 Acme.Sales.Org.Sequences.Onboarding", "CS0619 Acme.Sales.Org.Sequences.Onboarding2"],
            OrganizationCompilation.Diagnostics(run.Text, /* lang=c#-test */ """
                public class Uses
                {
                    public object[] All =
                    {
                        Acme.Sales.Org.Sequences.Onboarding,
                        Acme.Sales.Org.Sequences.Onboarding2,
                        Acme.Sales.Org.Sequences.Onboarding3,
                    };
                }
                """));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("x/y")]
    [InlineData("x\u0001")]
    public async Task An_id_that_cannot_be_written_is_left_out_and_printed(string id)
    {
        using ToolRun run = new();
        Sequences(run, (id, "Odd"), ("seq_1", "Even"));

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.Equal(["Even seq_1"], Members(run));
        Assert.Contains("Left out of the sequences \"Odd\": its id is \"", run.Output, StringComparison.Ordinal);
    }

    // Where the name of an item is, differs from list to list.
    private static void Rename(JsonObject item, string name)
    {
        foreach (string member in item.Select(member => member.Key).Where(key => key is "name" or "label" or "first_name").ToArray())
        {
            item[member] = name;
        }

        if (item["choices"] is JsonArray choices)
        {
            choices.Add((JsonNode)name);
            choices.Add((JsonNode)(name + " 2"));
        }
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
