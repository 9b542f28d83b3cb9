using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.RecordingIsNeverReadRule, CloseFluent.CodeFixes.RecordingIsNeverReadFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class RecordingIsNeverReadTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """var r = [|new CloseRecorder()|]; await Pause.SendAsync(r);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = [|new()|]; r.SetupCount(3); r.Script(life => """
        + /* lang=c#-test */ """life.Created().Done()).AddSender(ada); await Run(r.SetupCount(2));""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = [|new CloseRecorder(new CloseClientOptions())|].SetupCount(3); await """
        + /* lang=c#-test */ """new Campaign(r).Go();""")]
    public Task Compares_what_was_sent(string body) => Rule.FixesAsync(
        Test(body), Test(
            body.Replace(
                "[|",
                "",
                StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + " r.Sent.ShouldBe(\"\");"));

    [Theory]
    [InlineData(/* lang=c#-test */ """ICloseClient r = [|new CloseRecorder()|]; await Run(r);""")]
    [InlineData(/* lang=c#-test */ """await new Campaign([|new CloseRecorder()|]).Go();""")]
    [InlineData(/* lang=c#-test */ """await Run([|new CloseRecorder().SetupCount(3)|].SetupCount(4));""")]
    public Task Fires_without_a_fix_where_there_is_nothing_to_look_at(string body) =>
        Rule.ReportsAsync(Test(body.Replace("().SetupCount(3)|]", "()|].SetupCount(3)", StringComparison.Ordinal)));

    [Fact]
    public Task Looks_at_all_tests_of_a_class() => Rule.ReportsAsync(Class(
        /* lang=c#-test */ """private readonly CloseRecorder _close = [|new()|]; Campaign _campaign; public Tests() => """
            + /* lang=c#-test */ """_campaign = new Campaign(_close); [Fact] public Task A() => _campaign.Go(); [Test] """
            + /* lang=c#-test */ """public Task B() => Run(this._close);"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); await Run(r); _ = r.Sent;""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); await Run(r); Assert.NotNull(r);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); await Run(r); Keep(r);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); await Run(r); object o = r;""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); await Run(r); var all = new[] { r };""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); Func<CloseRecorder> f = () => r; await Run(r);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder r = new(); r.SetupCount(3);""")]
    [InlineData(
        /* lang=c#-test */ """CloseRecorder r = new(); if ((await Pause.SendAsync(r)).Id is null) throw new Exception();""")]
    [InlineData(/* lang=c#-test */ """Keep(new CloseRecorder()); Take(new CloseRecorder());""")]
    public Task Is_silent_where_something_could_look(string body) => Rule.IsSilentAsync(Test(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """public CloseRecorder Close = new(); [Fact] public Task A() => Run(Close);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder _close = new(); [Fact] public Task A() => Run(_close); [Fact] public """
        + /* lang=c#-test */ """void B() => Keep(_close);""")]
    [InlineData(/* lang=c#-test */ """CloseRecorder _close = new(); public Task NoTest() => Run(_close);""")]
    [InlineData(/* lang=c#-test */ """public async Task NoTest() { CloseRecorder r = new(); await Run(r); }""")]
    public Task Is_silent_outside_tests_and_where_others_look(string members) => Rule.IsSilentAsync(Class(members));

    private static string Test(string body) => Class($"[Fact] public async Task Goes() {{ {body} }}");

    private static string Class(string members) => /* lang=c#-test */ $$"""
        using CloseFluent.Testing;
        using Xunit;
        class TestAttribute : Attribute;
        class Campaign(ICloseClient close) { public Task Go() => Task.FromResult(close); }
        class Tests
        {
            static Sender ada = null!;
            static PauseAction Pause => Bulk.Pause("seq_1").ToAllLeads();
            static Task Run(ICloseClient close) => Task.CompletedTask;
            static void Keep(CloseRecorder close) { }
            static void Take<T>(T any) { }
            {{members}}
        }
        """;
}
