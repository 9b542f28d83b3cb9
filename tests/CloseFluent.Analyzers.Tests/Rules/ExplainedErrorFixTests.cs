namespace CloseFluent.Analyzers.Tests;

/// <summary>Fixes of the rules that explain an error: where they write what the message names, and where they do not.</summary>
public sealed class ExplainedErrorFixTests
{
    [Theory]
    [InlineData("CLOSE1007", "var s = Leads.Where(l => l.Url.Exists().And(l.Name.Exists() | l.Name.IsEmpty()).Or(l.Url.IsEmpty()));",
        "var s = Leads.Where(l => (l.Url.Exists() & (l.Name.Exists() | l.Name.IsEmpty())).Or(l.Url.IsEmpty()));")]
    [InlineData("CLOSE1007", "var s = Leads.Where(l => l.Name.Exists() & l.Url.Exists().Not());",
        "var s = Leads.Where(l => l.Name.Exists() & (!l.Url.Exists()));")]
    [InlineData("CLOSE1007", "await Bulk.Pause(onboarding).To(selection).SendAsync;",
        "await Bulk.Pause(onboarding).To(selection).SendAsync(close);")]
    [InlineData("CLOSE1007", "Bulk.Pause(onboarding)\n    .To(selection)\n    .SendAsync;",
        "await Bulk.Pause(onboarding)\n    .To(selection)\n    .SendAsync(close);")]
    [InlineData("CLOSE1007", "var st = await Bulk.Pause(onboarding).To(selection).SendAsync(close).Status;",
        "var st = (await Bulk.Pause(onboarding).To(selection).SendAsync(close)).Status;")]
    [InlineData("CLOSE1007", "await Bulk.Pause(onboarding).To(selection).SendAsync(close).AtMost(5);",
        "await Bulk.Pause(onboarding).To(selection).AtMost(5).SendAsync(close);")]
    [InlineData("CLOSE1007", "string text = (string)onboarding;", "string text = onboarding.Value;")]
    [InlineData("CLOSE1010", "bool b = onboarding is \"seq_1\";", "bool b = onboarding.Value is \"seq_1\";")]
    [InlineData("CLOSE1010", "const SequenceId First = \"seq_1\"; await Bulk.Pause(First).To(selection).SendAsync(close);",
        "SequenceId First = \"seq_1\"; await Bulk.Pause(First).To(selection).SendAsync(close);")]
    [InlineData("CLOSE1011", "var b = Bulk.Pause(onboarding);\nb = b.To(selection);\nawait b.SendAsync(close);",
        "var b = Bulk.Pause(onboarding).To(selection);\nawait b.SendAsync(close);")]
    [InlineData("CLOSE1011",
        "var a = new[] { Bulk.Pause(onboarding).To(selection), Bulk.Resume(onboarding).To(selection) }; _ = a.Length;",
        "var a = new BulkSequenceSubscriptionAction[] { Bulk.Pause(onboarding).To(selection), Bulk.Resume(onboarding).To(selection) }; _ = a.Length;")]
    public async Task What_the_message_names_is_written(string id, string written, string expected) => Assert.Equal(
        [Snippet.Method(expected)],
        (await UserProject.Create(Snippet.Method(written)).OffersAsync(id)).Select(offer => offer.Text));

    [Theory]
    [InlineData("CLOSE1007", "void N() { Bulk.Pause(onboarding).To(selection).SendAsync; } N();")]
    [InlineData("CLOSE1007", "var id = Bulk.Pause(onboarding).To(selection).Id;")]
    [InlineData("CLOSE1007", "if (close.CountAsync(selection) > 100) { }")]
    [InlineData("CLOSE1007", "void N() { var id = Bulk.Pause(onboarding).To(selection).SendAsync(close).Id; } N();")]
    [InlineData("CLOSE1007", "await Bulk.Stop(onboarding).To(selection).SendAsync(close);")]
    [InlineData("CLOSE1010", "var s = (BulkActionStatus)default switch { BulkActionStatus.Done => 1, _ => 2 };")]
    [InlineData("CLOSE1011", "var b = Bulk.Pause(onboarding); if (selection is null) { b = b.ToAllLeads(); }")]
    [InlineData("CLOSE1011", "var b = Bulk.Pause(onboarding); /* why */ b = b.To(selection);")]
    [InlineData("CLOSE1011", "var b = Bulk.Pause(onboarding); Console.WriteLine(b); b = b.To(selection);")]
    public async Task Where_more_can_be_meant_or_a_send_would_be_added_nothing_is_written(string id, string written)
    {
        UserProject project = UserProject.Create(Snippet.Method(written));

        Assert.Contains(id, (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await project.OffersAsync(id));
    }
}
