using System.Text;
using System.Text.Json;

namespace CloseFluent.Tests;

/// <summary>Names as people read them: what looks the same is the same, unless there is one of exactly this name.</summary>
public sealed class NameTests
{
    public static TheoryData<string, string> SameNames { get; } = new()
    {
        { "Qualified", "Qualified " },
        { "Qualified", "\u00A0Qualified\u00A0" },
        { "Qualified", "qualified" },
        { "QUALIFIED", "Qualified\t" },
        { "Warm leads", "Warm  leads" },
        { "Warm leads", "Warm\u00A0leads" },
        { "Warm leads", "warm \n Leads" },
        { "Warm\u2003leads", "Warm leads" },
        { "Größe", "Gro\u0308\u00DFe".Normalize(NormalizationForm.FormD) },
        { "é", "E\u0301" },
        { "Ｑualified", "Qualified" },
        { "ﬁrst", "first" },
        { "Quali\u00ADfied", "Qualified" },
        { "\uFEFFQualified\u200B", "Qualified" },
        { "Ready ✅", "Ready ✅\uFE0F" },
        { "Ünïcode 漢字", "ünïcode 漢字" },
    };

    [Theory]
    [MemberData(nameof(SameNames))]
    public async Task A_name_is_found_however_it_is_written(string wanted, string name)
    {
        foreach ((string asked, string there) in new[] { (wanted, name), (name, wanted) })
        {
            using CloseClient close = Close(("1", "Other"), ("2", there));

            Assert.EndsWith("_2", (await close.LeadStatuses.FindAsync(asked))!.Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.LeadStatuses.GetByNameAsync(asked)).Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.Sequences.FindAsync(asked))!.Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.Sequences.GetByNameAsync(asked)).Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.EmailTemplates.FindAsync(asked))!.Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.EmailTemplates.GetByNameAsync(asked)).Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.SmartViews.FindAsync(asked))!.Id.Value, StringComparison.Ordinal);
            Assert.EndsWith("_2", (await close.SmartViews.GetByNameAsync(asked)).Id.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Qualified", "Qualified!")]
    [InlineData("Warm leads", "Warmleads")]
    [InlineData("resume", "résumé")]
    [InlineData("\u200B", "")]
    [InlineData("👨\u200D👩", "👨👩")]
    [InlineData("Qualified", "Qualifie\uD83D")]
    public async Task Another_name_is_not(string wanted, string name)
    {
        using CloseClient close = Close(("1", name));

        Assert.Null(await close.LeadStatuses.FindAsync(wanted));
    }

    [Fact]
    public async Task A_name_that_is_the_same_to_the_letter_goes_first()
    {
        using CloseClient close = Close(("1", "qualified"), ("2", "Qualified"), ("3", "Qualified "));

        Assert.Equal("stat_2", (await close.LeadStatuses.FindAsync("Qualified"))!.Id.Value);
        Assert.Equal("stat_3", (await close.LeadStatuses.GetByNameAsync("Qualified ")).Id.Value);
    }

    [Theory]
    [InlineData("QUALIFIED", "qualified", "Qualified ")]
    [InlineData("Qualified", "Qualified", "Qualified")]
    public async Task Several_are_listed_with_their_ids(string wanted, string first, string second)
    {
        using CloseClient close = Close(("1", first), ("2", second), ("3", "Other"));

        string found = (await Assert.ThrowsAsync<InvalidOperationException>(() => close.LeadStatuses.FindAsync(wanted))).Message;
        string got = (await Assert.ThrowsAsync<InvalidOperationException>(() => close.LeadStatuses.GetByNameAsync(wanted))).Message;

        Assert.Equal(found, got);
        Assert.Contains($"2 lead statuses called \"{wanted}\"", found, StringComparison.Ordinal);
        Assert.Contains($"{first} (stat_1), {second} (stat_2)", found, StringComparison.Ordinal);
        Assert.DoesNotContain("stat_3", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_none_the_nearest_are_listed()
    {
        using CloseClient close = Close(
            ("1", "Customer"), ("2", "Bad fit"), ("3", "Qualified"), ("4", "Canceled"), ("5", "Interested"), ("6", "Potential"),
            ("7", "Highly qualified leads of the year"));

        string message = (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.LeadStatuses.GetByNameAsync("Qalified"))).Message;
        string part = (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.LeadStatuses.GetByNameAsync("highly"))).Message;

        Assert.StartsWith(
            "There is no lead status called \"Qalified\". The nearest: Qualified (stat_3), ", message, StringComparison.Ordinal);
        Assert.Equal(5, message.Split("stat_").Length - 1);
        Assert.Contains("The nearest: Highly qualified leads of the year (stat_7)", part, StringComparison.Ordinal);
        Assert.Null(await close.LeadStatuses.FindAsync("Qalified"));
    }

    [Fact]
    public async Task Where_there_is_nothing_at_all_that_is_said()
    {
        using CloseClient close = Close();

        Assert.Contains("no sequences at all", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.Sequences.GetByNameAsync("Onboarding"))).Message, StringComparison.Ordinal);
        Assert.Contains("no senders at all", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.Senders.GetByAddressAsync("ada@example.com"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_names_are_refused()
    {
        using CloseClient close = Close();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => close.Sequences.GetByNameAsync(" "));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => close.Senders.GetByAddressAsync(null!));
    }

    [Fact]
    public async Task Senders_of_one_address_are_listed_with_the_ids_of_their_accounts()
    {
        using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(
            200, $$"""{"data":[{{Account("1", "Ada")}},{{Account("2", "Ada")}},{{Account("3", "Bob", "bob@example.com")}}]}""")));

        string found = (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.Senders.FindAsync("ADA@example.com"))).Message;
        string missing = (await Assert.ThrowsAsync<InvalidOperationException>(
            () => close.Senders.GetByAddressAsync("bobb@example.com"))).Message;

        Assert.Contains(
            "Ada <ada@example.com> (emailacct_1), Ada <ada@example.com> (emailacct_2)", found, StringComparison.Ordinal);
        Assert.Contains("The nearest: Bob <bob@example.com> (emailacct_3)", missing, StringComparison.Ordinal);
        Assert.Equal("emailacct_3", (await close.Senders.GetByAddressAsync(" BOB@example.com")).Account.Value);
    }

    private static string Account(string id, string name, string email = "ada@example.com") =>
        $$"""{"id":"emailacct_{{id}}","enabled_features":["email_sending"],"identities":[{"name":"{{name}}","email":"{{email}}"}]}""";

    // Each list has the same names, under the ids of its own kind.
    private static CloseClient Close(params (string Id, string Name)[] items) => Given.Client(new CannedHandler((request, _) =>
    {
        string prefix = request.RequestUri!.AbsolutePath.Split('/')[3] switch
        {
            "status" => "stat_",
            "sequence" => "seq_",
            "email_template" => "tmpl_",
            _ => "save_",
        };
        IEnumerable<string> listed = items.Select(item =>
            $$"""{"id":"{{prefix}}{{item.Id}}","label":{{JsonSerializer.Serialize(item.Name)}},"name":{{JsonSerializer.Serialize(item.Name)}}}""");
        return Task.FromResult(CannedHandler.Answer(200, $$"""{"data":[{{string.Join(',', listed)}}]}"""));
    }));
}
