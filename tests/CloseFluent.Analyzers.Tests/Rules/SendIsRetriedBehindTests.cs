using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A failure leads to a send behind the attempt, or back to it by a variable that it sets.</summary>
public sealed class SendIsRetriedBehindTests
{
    private const string Action = /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection);""";

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); return; } catch (CloseException) { await Task.Delay(1); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } if (sent is null) { Console.WriteLine("again"); sent = await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException) { } if (sent == null) sent = await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """bool ok = false; try { await action.SendAsync(close); ok = true; } catch (Exception) { } if (!ok) await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (failed) await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseValidationException) { throw; } catch (CloseException) { failed = true; } Console.WriteLine(1); if (failed == true) { await Task.Delay(1000); await action.[|SendAsync|](close); }""")]
    public Task A_send_that_only_a_failure_reaches_is_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent ??= await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent ??= await action.[|SendAsync|](close).ConfigureAwait(false);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent = sent ?? await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } var last = sent ?? (await action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent = sent is null ? await action.[|SendAsync|](close) : sent;""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent = sent is not null ? sent : await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent = sent != null ? sent : await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } Console.WriteLine("again"); Console.WriteLine(sent ?? await action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """switch (1) { default: bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (failed) { await action.[|SendAsync|](close); } break; }""")]
    [InlineData(/* lang=c#-test */ """if (ada is not null) { try { await action.SendAsync(close); return; } catch (CloseException) { } await action.[|SendAsync|](close); }""")]
    public Task A_send_that_fills_in_what_a_failure_left_empty_is_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseRateLimitException) { } sent ??= await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent ??= await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent ??= await Bulk.Resume(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } sent ??= await close.BulkSequenceSubscriptions.FindAsync(action, default); sent ??= await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException) { sent = await close.BulkSequenceSubscriptions.FindAsync(action, default); } sent ??= await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; sent ??= await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } var last = sent is null ? sent : await action.SendAsync(close);""")]
    public Task A_send_that_fills_in_for_another_reason_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseRateLimitException) { failed = true; } catch (CloseException) { throw; } if (failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = Console.ReadLine() == "y"; } if (failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException e) { if (e is CloseRateLimitException) { failed = true; } } if (failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (!failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (failed) await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (failed && Console.ReadLine() == "y") await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); return; } catch (CloseException) { throw; }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); return; } catch (CloseRateLimitException) { } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); return; } catch (CloseException) { } await Bulk.Resume(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException) { sent = await close.BulkSequenceSubscriptions.FindAsync(action, default); } if (sent is null) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; try { sent = await action.SendAsync(close); } catch (CloseException) { } sent ??= await close.BulkSequenceSubscriptions.FindAsync(action, default); if (sent is null) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool again = ada is null; try { await action.SendAsync(close); } catch (CloseException) { } if (again) await action.SendAsync(close);""")]
    public Task A_send_that_an_unknown_outcome_does_not_evidently_reach_is_silent(string body) =>
        Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """bool again; do { again = false; try { await action.[|SendAsync|](close); } catch (CloseException) { again = true; } } while (again);""")]
    [InlineData(/* lang=c#-test */ """bool again = true; while (again) { again = false; try { await action.[|SendAsync|](close); } catch { again = true; await Task.Delay(1000); } }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? r = null; while (r is null) { try { r = await action.[|SendAsync|](close); } catch (Exception ex) { Console.WriteLine(ex.Message); } }""")]
    public Task A_loop_that_a_failure_repeats_is_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """bool again; do { again = false; try { await action.SendAsync(close); } catch (CloseRateLimitException) { again = true; } } while (again);""")]
    [InlineData(/* lang=c#-test */ """bool again; do { again = false; try { await action.SendAsync(close); } catch (CloseException e) { again = e is CloseRateLimitException; } } while (again);""")]
    [InlineData(/* lang=c#-test */ """bool again; do { again = true; try { await action.SendAsync(close); } catch (CloseException) { again = false; } } while (again);""")]
    public Task A_loop_that_a_refusal_or_success_repeats_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));
}
