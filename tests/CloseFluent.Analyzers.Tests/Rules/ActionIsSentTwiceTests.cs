using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsSentTwiceRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What has just been sent is sent again.</summary>
public sealed class ActionIsSentTwiceTests
{
    private const string Action = /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection);""";

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.[|SendAsync|](close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var one = await action.SendAsync(close); var two = await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); Console.WriteLine("again"); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); int n = 1; ; await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(action.SendAsync(close), action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var first = action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await close.BulkSequenceSubscriptions.CreateAsync(action); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """
        await Bulk.Pause(onboarding).To(selection).SendAsync(close);
        await Bulk.Pause(onboarding).To(selection).[|SendAsync|](close);
        """)]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (int i in new[] { 1 }) { await action.SendAsync(close); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = async () => { await action.SendAsync(close); await action.[|SendAsync|](close); };""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); await action.[|SendAsync|](close); } finally { }""")]
    public Task The_second_send_in_a_row_is_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendOnceAsync(close); await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); action = Bulk.Pause("seq_2").To(selection); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await Task.Delay(1000); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); Console.ReadLine(); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); } else { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); return; } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await (true ? action.SendAsync(close) : action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: await action.SendAsync(close); break; default: await action.SendAsync(close); break; }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await Bulk.Resume(onboarding).To(selection).SendAsync(close); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var other = Bulk.Resume(onboarding).To(selection); await action.SendAsync(close); await other.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.SendAsync(new CloseClient("k"));""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> a = () => action.SendAsync(close); Func<Task> b = () => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> a = () => action.SendAsync(close); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """
        var queue = new Queue<PauseAction>();
        await queue.Dequeue().SendAsync(close);
        await queue.Dequeue().SendAsync(close);
        """)]
    [InlineData(/* lang=c#-test */ """
        await Bulk.Pause(onboarding).To(Leads.WithIds("lead_1")).SendAsync(close);
        await Bulk.Pause(onboarding).To(Leads.WithIds("lead_2")).SendAsync(close);
        """)]
    public Task What_may_have_a_reason_or_is_another_action_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Fact]
    public Task A_test_that_sends_twice_is_silent() => Rule.IsSilentAsync(/* lang=c#-test */ """
        class FactAttribute : Attribute;
        class Tests
        {
            [Fact]
            public async Task Twice(ICloseClient close, PauseAction action)
            {
                await action.SendAsync(close);
                await action.SendAsync(close);
            }
        }
        """);

    [Fact]
    public Task A_local_function_is_read_as_a_method_is() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """await Run(); async Task Run() { var a = Bulk.Pause(onboarding).To(selection); """
            + /* lang=c#-test */ """await a.SendAsync(close); await a.[|SendAsync|](close); }"""));
}
