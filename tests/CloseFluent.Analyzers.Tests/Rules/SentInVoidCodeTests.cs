using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendingIsNotAwaitedRule, CloseFluent.CodeFixes.SendingIsNotAwaitedFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A send that is awaited, in code that nobody can await.</summary>
public sealed class SentInVoidCodeTests
{
    private const string Message = "'SendAsync' is in async code that returns void, so nobody can await that, and what it throws can end "
        + "the process: return a 'Task' and await it, or catch what it throws";

    [Theory]
    [InlineData(/* lang=c#-test */ """async void M() => await $.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """public async void M() { var sent = await $.[|SendAsync|](close); Console.WriteLine(sent.Id); }""")]
    [InlineData(/* lang=c#-test */ """async void M(object sender) { await $.[|SendAsync|](close).ConfigureAwait(false); }""")]
    [InlineData(/* lang=c#-test */ """async void M() { var task = $.[|SendAsync|](close); await Task.Yield(); await task; }""")]
    [InlineData(/* lang=c#-test */ """async void M() { await Task.WhenAll($.[|SendAsync|](close), Task.Delay(1)); }""")]
    [InlineData(/* lang=c#-test */ """async void M() { await Task.Run(() => $.[|SendAsync|](close)); }""")]
    [InlineData(/* lang=c#-test */ """async void M() { try { await $.[|SendAsync|](close); } finally { Console.WriteLine(); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { L(); async void L() { await $.[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """void M() { Action later = async () => await $.[|SendAsync|](close); later(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Action<int> later = async delegate(int i) { await $.[|SendAsync|](close); }; later(1); }""")]
    [InlineData(/* lang=c#-test */ """void M() { new Thread(async () => await $.[|SendAsync|](close)).Start(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { ThreadPool.QueueUserWorkItem(async _ => { await $.[|SendAsync|](close); }); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Parallel.For(0, 3, async i => await $.[|SendAsync|](close)); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Parallel.Invoke(async () => await $.[|SendAsync|](close)); }""")]
    [InlineData(/* lang=c#-test */ """void M(CancellationToken stop) { stop.Register(async () => await $.[|SendAsync|](close)); }""")]
    [InlineData(/* lang=c#-test */ """Timer M() => new(async _ => await $.[|SendAsync|](close), null, 1000, Timeout.Infinite);""")]
    [InlineData(/* lang=c#-test */ """void M() { Call(M2); } async void M2() => await $.[|SendAsync|](close); void Call(Action code) => code();""")]
    public Task Reports_what_nobody_can_await(string members) => Rule.ReportsAsync(Class(members), Message);

    [Theory]
    [InlineData(/* lang=c#-test */ """async void M() { try { await $.SendAsync(close); } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """void M() { Action later = async () => { try { await $.SendAsync(close); } catch { } }; later(); }""")]
    [InlineData(/* lang=c#-test */ """async void M() { await L(); async Task L() => await $.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """async void M() { Func<Task> later = async () => await $.SendAsync(close); Use(later); } void Use(Func<Task> code) { }""")]
    [InlineData(/* lang=c#-test */ """async void OnClick(object? sender, EventArgs arguments) => await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """async void OnTick(object? sender, System.Timers.ElapsedEventArgs e) => await $.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """event EventHandler? E; void M() { E += async (sender, arguments) => await $.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """event Action<int>? E; void M() { E += async number => await $.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """event Action<int>? E; void M() { E += new Action<int>(async number => await $.SendAsync(close)); }""")]
    [InlineData(/* lang=c#-test */ """event Action<int>? E; void M() { this.E += On; } async void On(int number) => await $.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """event Action<int>? E; void M() { E += On; async void On(int number) => await $.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """[Fact] public async void T() => await $.SendAsync(close); class FactAttribute : Attribute;""")]
    public Task Is_silent_where_someone_else_decides_or_catches(string members) => Rule.IsSilentAsync(Class(members));

    [Theory]
    [InlineData("interface ICommand { void Execute(object? parameter); }", "C : ICommand", "public")]
    [InlineData("abstract class ICommand { public abstract void Execute(object? parameter); }", "C : ICommand", "public override")]
    public Task Is_silent_where_a_base_type_returns_void(string type, string name, string modifiers) => Rule.IsSilentAsync($$"""
        {{type}}
        class {{name}}
        {
            static readonly ICloseClient close = null!;
            {{modifiers}} async void Execute(object? parameter) => await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);
        }
        """);

    private static string Class(string members) => /* lang=c#-test */ $$"""
        class C
        {
            static readonly ICloseClient close = null!;
            {{members.Replace("$", /* lang=c#-test */ """Bulk.Pause("seq_1").ToAllLeads()""", StringComparison.Ordinal)}}
        }
        """;
}
