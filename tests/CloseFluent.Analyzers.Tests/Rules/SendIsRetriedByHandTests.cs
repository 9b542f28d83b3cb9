using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SendIsRetriedByHandTests
{
    private const string Action = /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection);""";

    [Theory]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.[|SendAsync|](close); break; } catch { } }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { try { await action.[|SendAsync|](close); break; } """
        + /* lang=c#-test */ """catch (CloseException) { await Task.Delay(1); } }""")]
    [InlineData(/* lang=c#-test */ """do { try { await action.[|SendAsync|](close); return; } catch """
        + /* lang=c#-test */ """(CloseOutcomeUnknownException) { } } while (true);""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); """
        + /* lang=c#-test */ """} catch (Exception) { continue; } break; }""")]
    [InlineData(/* lang=c#-test */ """bool sent = false; while (!sent) { try { await action.[|SendAsync|](close); sent = """
        + /* lang=c#-test */ """true; } catch { } }""")]
    [InlineData(/* lang=c#-test */ """bool sent = false; do { try { await action.[|SendAsync|](close); sent = true; } """
        + /* lang=c#-test */ """catch (CloseException) { } } while (!sent);""")]
    [InlineData(/* lang=c#-test */ """var sent = false; for (int i = 0; i < 3 && !sent; i++) { try { await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); sent = true; } catch { } }""")]
    public Task Fires(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendAsync(close); break; } catch """
        + /* lang=c#-test */ """(CloseRateLimitException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendAsync(close); break; } catch (Exception) { """
        + /* lang=c#-test */ """throw; } }""")]
    [InlineData(/* lang=c#-test */ """var leads = new Queue<LeadId>(); int n = 0; while (leads.Count > 0) { try { await """
        + /* lang=c#-test */ """action.SendAsync(close); n = 1; } catch { } leads.Dequeue(); }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendOnceAsync(close); break; } catch { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await close.BulkSequenceSubscriptions.CreateOnceAsync(action); """
        + /* lang=c#-test */ """break; } catch { } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in new LeadId[1]) { try { await action.SendAsync(close); } catch """
        + /* lang=c#-test */ """(Exception) { } }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (Exception) { }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendAsync(close); return; } catch """
        + /* lang=c#-test */ """(CloseOutcomeUnknownException) { if (await """
        + /* lang=c#-test */ """close.BulkSequenceSubscriptions.FindAsync(action, DateTimeOffset.Now) is not null) { """
        + /* lang=c#-test */ """return; } } }""")]
    [InlineData(
        /* lang=c#-test */ """while (true) { try { await close.Sequences.ValidateAsync(action); break; } catch { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { Console.WriteLine(1); break; } catch { await """
        + /* lang=c#-test */ """action.SendAsync(close); } }""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """while (true) { token.ThrowIfCancellationRequested(); try { await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); break; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (!token.IsCancellationRequested) { try { await action.[|SendAsync|](close); """
        + /* lang=c#-test */ """return; } catch (CloseException e) { Console.WriteLine(e); } await Task.Delay(1000, """
        + /* lang=c#-test */ """token); }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { var a = Bulk.Pause(onboarding).To(Leads.WithIds(leads)); await """
        + /* lang=c#-test */ """a.[|SendAsync|](close); return; } catch (Exception) { Console.WriteLine(leads.Count); } }""")]
    [InlineData(/* lang=c#-test */ """var next = queue.Dequeue(); while (queue.Count > 0) { try { await """
        + /* lang=c#-test */ """next.[|SendAsync|](close); next = queue.Dequeue(); } catch (Exception) { await """
        + /* lang=c#-test */ """Task.Delay(1000); } }""")]
    [InlineData(/* lang=c#-test */ """int i = 0; while (i < all.Count) { try { await all[i].[|SendAsync|](close); i++; } """
        + /* lang=c#-test */ """catch (CloseException) { await Task.Delay(1); } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var wait in new[] { 1, 2, 4 }) { try { await action.[|SendAsync|](close); """
        + /* lang=c#-test */ """break; } catch (CloseException) { await Task.Delay(wait); } }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; while (sent is null) { try { sent = await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await Bulk.PauseAllSequences().ToAllLeads().[|SendAsync|](close); return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await Build().[|SendAsync|](close); return; } catch """
        + /* lang=c#-test */ """(CloseException) { } } PauseAction Build() => Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(/* lang=c#-test */ """PauseAction? now = null; while (true) { now ??= queue.Dequeue(); try { await """
        + /* lang=c#-test */ """now.[|SendAsync|](close); now = null; } catch (CloseException) { await Task.Delay(1); } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in all) { while (true) { try { await one.[|SendAsync|](close); """
        + /* lang=c#-test */ """break; } catch (CloseException) { } } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { if (token.IsCancellationRequested) return; await """
        + /* lang=c#-test */ """action.[|SendAsync|](close, token); return; } catch (CloseException) { } }""")]
    public Task Fires_where_the_same_action_comes_back(string body) => Rule.ReportsAsync(Worker(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """while (true) { var next = queue.Dequeue(); try { if (next is null) break; await """
        + /* lang=c#-test */ """next.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } }""")]
    [InlineData(/* lang=c#-test */ """while (queue.TryDequeue(out var next)) { try { await next.SendAsync(close); if """
        + /* lang=c#-test */ """(token.IsCancellationRequested) return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (queue.TryDequeue(out var next)) { try { await next.SendAsync(close); return; """
        + /* lang=c#-test */ """} catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { var next = queue.Dequeue(); await next.SendAsync(close); """
        + /* lang=c#-test */ """return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < all.Count; i++) { try { await all[i].SendAsync(close); return; """
        + /* lang=c#-test */ """} catch (CloseException) { continue; } }""")]
    [InlineData(/* lang=c#-test */ """int i = 0; while (i < all.Count) { try { await all[i].SendAsync(close); return; } """
        + /* lang=c#-test */ """catch (CloseException) { Console.WriteLine(i); } i++; }""")]
    [InlineData(/* lang=c#-test */ """int i = 0; while (i < all.Count) { var next = all[i++]; try { await """
        + /* lang=c#-test */ """next.SendAsync(close); return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); """
        + /* lang=c#-test */ """return; } catch (CloseException) { next = queue.Dequeue(); } }""")]
    [InlineData(/* lang=c#-test */ """var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); """
        + /* lang=c#-test */ """return; } catch (CloseException) { } finally { next = queue.Dequeue(); } }""")]
    [InlineData(/* lang=c#-test */ """var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); """
        + /* lang=c#-test */ """return; } catch (CloseException) { if (queue.Count > 0) { next = queue.Dequeue(); } else """
        + /* lang=c#-test */ """{ throw; } } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var client in new ICloseClient[2]) { try { await action.SendAsync(client); """
        + /* lang=c#-test */ """return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """int limit = 1000; while (true) { try { await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.All.Take(limit)).SendAsync(close); return; } catch """
        + /* lang=c#-test */ """(CloseException) { limit /= 2; } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendAsync(close); if """
        + /* lang=c#-test */ """(token.IsCancellationRequested) return; } catch (CloseException) { } await """
        + /* lang=c#-test */ """Task.Delay(86400000); }""")]
    [InlineData(/* lang=c#-test */ """int runs = 0; while (runs < 30) { try { await action.SendAsync(close); runs += 1; } """
        + /* lang=c#-test */ """catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """var last = DateTime.Now; while (last < DateTime.MaxValue) { try { await """
        + /* lang=c#-test */ """action.SendAsync(close); last = DateTime.Now; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { switch (Console.ReadLine()) { case "1": await """
        + /* lang=c#-test */ """action.SendAsync(close); break; case "q": return; } } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { if (Console.ReadKey().KeyChar == '1') { try { await """
        + /* lang=c#-test */ """action.SendAsync(close); return; } catch (CloseException) { } } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { await action.SendAsync(close); return; } catch """
        + /* lang=c#-test */ """(CloseException) { Console.Write("Again?"); Console.ReadLine(); } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { if (await close.BulkSequenceSubscriptions.FindAsync(action, """
        + /* lang=c#-test */ """DateTimeOffset.Now) is not null) { return; } try { await action.SendAsync(close); return; """
        + /* lang=c#-test */ """} catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """Func<PauseAction?> take = () => null; while (take() is { } next) { try { await """
        + /* lang=c#-test */ """next.SendAsync(close); return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """var e = all.GetEnumerator(); while (e.MoveNext()) { try { await """
        + /* lang=c#-test */ """e.Current.SendAsync(close); return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { var some = Leads.All.Take(Random.Shared.Next(1, 5)); try { await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(some).SendAsync(close); return; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """bool quit = false; while (!quit) { try { if (queue.Count > 3) { await """
        + /* lang=c#-test */ """action.SendAsync(close); } else { quit = true; } } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { try { if (all.Count > 3) { await action.SendAsync(close); } else { """
        + /* lang=c#-test */ """return; } } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { if (DateTime.Now.Hour == 6) { try { await action.SendAsync(close); """
        + /* lang=c#-test */ """return; } catch (CloseException) { } } }""")]
    public Task Is_silent_on_workers(string body) => Rule.IsSilentAsync(Worker(body));

    [Theory]
    [InlineData("catch { }")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { } finally { Console.WriteLine(1); }""")]
    public Task Is_silent_where_the_loop_ends_all_the_same(string handlers) => Rule.IsSilentAsync(
        Snippet.Method(
            /* lang=c#-test */ $"{Action} while (true) {{ try {{ await action.SendAsync(close); }} {handlers} break; }}"));

    [Theory]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (e is CloseOutcomeUnknownException) throw; await """
        + /* lang=c#-test */ """Task.Delay(1); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is not CloseOutcomeUnknownException) { }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is CloseConnectionException { RequestWasNotSent: """
        + /* lang=c#-test */ """true }) { }""")]
    public Task Is_silent_where_an_unknown_outcome_leaves_the_loop(string handlers) => Rule.IsSilentAsync(
        Snippet.Method(
            /* lang=c#-test */ $"{Action} while (true) {{ try {{ await action.SendAsync(close); break; }} {handlers} }}"));

    private static string Worker(string body) => Snippet.Method(Action
        + "var token = new CancellationToken(); var queue = new Queue<PauseAction>(); var all = new List<PauseAction>(); "
        + "var leads = new List<LeadId>(); " + body);

    [Theory]
    [InlineData(/* lang=c#-test */ """catch (CloseException) when (attempt < 3) { await Task.Delay(1); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (++attempt > 3) throw; Console.WriteLine(e); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { if (attempt++ < 3) continue; } break;""")]
    public Task Sees_a_loop_that_counts(string handlers) => Rule.ReportsAsync(Snippet.Method(
        /* lang=c#-test */ $"{Action} int attempt = 0; while (true) {{ try {{ await action.[|SendAsync|](close); break; }} {handlers} }}"));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.[|SendAsync|](close)); async Task<T> Retry<T>(Func<Task<T>> code) { for (int i = 0; ; i++) { try { return await code(); } catch (Exception) when (i < 3) { await Task.Delay(1000); } } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(async () => { await action.[|SendAsync|](close); }); async Task Retry(Func<Task> code) { while (true) { try { await code.Invoke(); return; } catch { } } }""")]
    [InlineData(/* lang=c#-test */ """await Again(async () => await action.[|SendAsync|](close)); async Task Again(Func<Task> code) { try { await code(); } catch (CloseException) { await code(); } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.[|SendAsync|](close)); async Task Retry(Func<Task> code, int most = 3) { while (true) { try { await code(); break; } catch (CloseException e) { Console.WriteLine(e); if (most-- == 0) { throw; } } } }""")]
    public Task Sees_a_helper_that_calls_again(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.SendAsync(close)); async Task<T> Retry<T>(Func<Task<T>> code) { for (int i = 0; ; i++) { try { return await code(); } catch (CloseRateLimitException) when (i < 3) { await Task.Delay(1000); } } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.SendOnceAsync(close)); async Task<T> Retry<T>(Func<Task<T>> code) { while (true) { try { return await code(); } catch { } } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => close.CountAsync(selection)); async Task<T> Retry<T>(Func<Task<T>> code) { while (true) { try { return await code(); } catch { } } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.SendAsync(close)); async Task<T> Retry<T>(Func<Task<T>> code) { while (true) { try { return await code(); } catch (Exception e) { if (e is not CloseRateLimitException) { throw; } } } }""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.SendAsync(close)); async Task<T> Retry<T>(Func<Task<T>> code) { while (true) { try { return await code(); } catch (Exception e) when (IsSafe(e)) { } } } bool IsSafe(Exception e) => false;""")]
    [InlineData(/* lang=c#-test */ """await Retry(() => action.SendAsync(close)); async Task<T> Retry<T>(Func<Task<T>> code) { while (true) { try { return await code(); } catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { } } }""")]
    [InlineData(/* lang=c#-test */ """await Log(() => action.SendAsync(close)); async Task<T> Log<T>(Func<Task<T>> code) { try { return await code(); } catch (Exception e) { Console.WriteLine(e); throw; } }""")]
    [InlineData(/* lang=c#-test */ """await Daily(() => action.SendAsync(close)); async Task Daily(Func<Task> code) { while (true) { try { await code(); } catch (CloseException) { } await Task.Delay(86400000); } }""")]
    public Task Is_silent_on_helpers_that_do_not_repeat_what_may_have_happened(string body) =>
        Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Fact]
    public Task Sees_a_helper_in_another_file() => Rule.ReportsWithAsync(
        /* lang=c#-test */ """class C(ICloseClient close, PauseAction action) { Task M() => Retries.RunAsync(() => action.[|SendAsync|](close)); }""",
        /* lang=c#-test */ """static class Retries { public static async Task<T> RunAsync<T>(Func<Task<T>> code) { for (int i = 0; i < 3; i++) { try { return await code(); } catch { } } throw new Exception(); } }""");

    [Theory]
    [InlineData(/* lang=c#-test */ """await Send(0); async Task Send(int attempt) { try { await action.[|SendAsync|](close); } catch (CloseException) when (attempt < 3) { await Send(attempt + 1); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(action, 0); async Task Send(PauseAction one, int attempt) { try { await one.[|SendAsync|](close); } catch (CloseException) { if (attempt > 3) { throw; } await Send(one, attempt + 1); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(); async Task Send() { try { await action.[|SendAsync|](close); return; } catch (Exception) { await Task.Delay(1); } await Send(); }""")]
    public Task Sees_recursion(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Send(new Queue<PauseAction>()); async Task Send(Queue<PauseAction> all) { var one = all.Dequeue(); try { await one.SendAsync(close); } catch (CloseException) { await Send(all); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(action); async Task Send(PauseAction one) { try { await one.SendAsync(close); } catch (CloseException) { await Send(one.AtMost(3)); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(0); async Task Send(int attempt) { try { await action.SendAsync(close); } catch (CloseRateLimitException) { await Send(attempt + 1); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(0); async Task Send(int attempt) { try { await action.SendOnceAsync(close); } catch (CloseException) { await Send(attempt + 1); } }""")]
    [InlineData(/* lang=c#-test */ """await Send(0); async Task Send(int attempt) { try { await action.SendAsync(close); } catch (CloseException) { throw; } await Send(attempt + 1); }""")]
    public Task Is_silent_on_other_recursion(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Policy.Handle<Exception>().RetryAsync(3).ExecuteAsync(() => action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """var policy = Policy.Handle<HttpRequestException>().Or<CloseException>().RetryAsync(3); await policy.ExecuteAsync(() => action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await _pipeline.ExecuteAsync(async stop => await action.[|SendAsync|](close, stop));""")]
    [InlineData(/* lang=c#-test */ """var pipeline = new Builder().AddHedging(new()).Build(); await pipeline.ExecuteAsync(async stop => { await action.[|SendAsync|](close, stop); });""")]
    public Task Sees_a_policy_that_retries(string body) => Rule.ReportsAsync(Resilient(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Policy.Handle<CloseRateLimitException>().RetryAsync(3).ExecuteAsync(() => action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Policy.Handle<CloseException>(e => e is CloseRateLimitException).RetryAsync(3).ExecuteAsync(() => action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Policy.Handle<Exception>().TimeoutAsync(3).ExecuteAsync(() => action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """var pipeline = new Builder().AddTimeout(new()).Build(); await pipeline.ExecuteAsync(async stop => await action.SendAsync(close, stop));""")]
    [InlineData(/* lang=c#-test */ """var pipeline = new Builder().AddRetry(new() { ShouldHandle = e => false }).Build(); await pipeline.ExecuteAsync(async stop => await action.SendAsync(close, stop));""")]
    [InlineData(/* lang=c#-test */ """await given.ExecuteAsync(async stop => await action.SendAsync(close, stop));""")]
    [InlineData(/* lang=c#-test */ """await _pipeline.ExecuteAsync(async stop => await action.SendOnceAsync(close, cancellationToken: stop));""")]
    [InlineData(/* lang=c#-test */ """await _pipeline.ExecuteAsync(async stop => await close.CountAsync(Leads.All, stop));""")]
    public Task Is_silent_on_policies_that_do_not_evidently_retry(string body) => Rule.IsSilentAsync(Resilient(body), mustCompile: true);

    private static string Resilient(string body) => /* lang=c#-test */ $$"""
        static class Policy { public static Handling Handle<T>(Func<T, bool>? which = null) where T : Exception => null!; }
        class Handling { public Handling Or<T>() => this; public Policies RetryAsync(int times) => null!; public Policies TimeoutAsync(int seconds) => null!; }
        class Policies { public Task<T> ExecuteAsync<T>(Func<Task<T>> code) => code(); }
        class Options { public Func<Exception, bool>? ShouldHandle { get; set; } }
        class Builder { public Builder AddRetry(Options options) => this; public Builder AddHedging(Options options) => this; public Builder AddTimeout(Options options) => this; public Pipeline Build() => null!; }
        class Pipeline { public async Task ExecuteAsync(Func<CancellationToken, Task> code) => await code(default); }
        class C(ICloseClient close, PauseAction action, Pipeline given)
        {
            private readonly Pipeline _pipeline = new Builder().AddTimeout(new()).AddRetry(new()).Build();
            async Task M() { {{body}} }
        }
        """;
}
