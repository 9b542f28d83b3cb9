using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRepeatedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SendIsRepeatedByHandTests
{
    private const string Action = "var action = Bulk.Pause(onboarding).To(selection);";

    [Theory]
    [InlineData("while (true) { try { await action.[|SendAsync|](close); break; } catch { } }")]
    [InlineData("for (int i = 0; i < 3; i++) { try { await action.[|SendAsync|](close); break; } catch (CloseException) { await Task.Delay(1); } }")]
    [InlineData("do { try { await action.[|SendAsync|](close); return; } catch (CloseOutcomeUnknownException) { } } while (true);")]
    [InlineData("while (true) { try { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); } catch (Exception) { continue; } break; }")]
    [InlineData("bool sent = false; while (!sent) { try { await action.[|SendAsync|](close); sent = true; } catch { } }")]
    [InlineData("bool sent = false; do { try { await action.[|SendAsync|](close); sent = true; } catch (CloseException) { } } while (!sent);")]
    [InlineData("var sent = false; for (int i = 0; i < 3 && !sent; i++) { try { await action.[|SendAsync|](close); sent = true; } catch { } }")]
    public Task Fires(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData("while (true) { try { await action.SendAsync(close); break; } catch (CloseRateLimitException) { } }")]
    [InlineData("while (true) { try { await action.SendAsync(close); break; } catch (Exception) { throw; } }")]
    [InlineData("var leads = new Queue<LeadId>(); int n = 0; while (leads.Count > 0) { try { await action.SendAsync(close); n = 1; } catch { } leads.Dequeue(); }")]
    [InlineData("while (true) { try { await action.SendOnceAsync(close); break; } catch { } }")]
    [InlineData("while (true) { try { await close.BulkSequenceSubscriptions.CreateOnceAsync(action); break; } catch { } }")]
    [InlineData("foreach (var lead in new LeadId[1]) { try { await action.SendAsync(close); } catch (Exception) { } }")]
    [InlineData("try { await action.SendAsync(close); } catch (Exception) { }")]
    [InlineData("while (true) { try { await action.SendAsync(close); return; } catch (CloseOutcomeUnknownException) { if (await close.BulkSequenceSubscriptions.FindAsync(action, DateTimeOffset.Now) is not null) { return; } } }")]
    [InlineData("while (true) { try { await close.Sequences.ValidateAsync(action); break; } catch { } }")]
    [InlineData("while (true) { try { Console.WriteLine(1); break; } catch { await action.SendAsync(close); } }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData("while (true) { token.ThrowIfCancellationRequested(); try { await action.[|SendAsync|](close); break; } catch (CloseException) { } }")]
    [InlineData("while (!token.IsCancellationRequested) { try { await action.[|SendAsync|](close); return; } catch (CloseException e) { Console.WriteLine(e); } await Task.Delay(1000, token); }")]
    [InlineData("while (true) { try { var a = Bulk.Pause(onboarding).To(Leads.WithIds(leads)); await a.[|SendAsync|](close); return; } catch (Exception) { Console.WriteLine(leads.Count); } }")]
    [InlineData("var next = queue.Dequeue(); while (queue.Count > 0) { try { await next.[|SendAsync|](close); next = queue.Dequeue(); } catch (Exception) { await Task.Delay(1000); } }")]
    [InlineData("int i = 0; while (i < all.Count) { try { await all[i].[|SendAsync|](close); i++; } catch (CloseException) { await Task.Delay(1); } }")]
    [InlineData("foreach (var wait in new[] { 1, 2, 4 }) { try { await action.[|SendAsync|](close); break; } catch (CloseException) { await Task.Delay(wait); } }")]
    [InlineData("BulkSequenceSubscription? sent = null; while (sent is null) { try { sent = await action.[|SendAsync|](close); } catch (CloseException) { } }")]
    [InlineData("while (true) { try { await Bulk.PauseAllSequences().ToAllLeads().[|SendAsync|](close); return; } catch (CloseException) { } }")]
    [InlineData("while (true) { try { await Build().[|SendAsync|](close); return; } catch (CloseException) { } } PauseAction Build() => Bulk.Pause(onboarding).To(selection);")]
    [InlineData("PauseAction? now = null; while (true) { now ??= queue.Dequeue(); try { await now.[|SendAsync|](close); now = null; } catch (CloseException) { await Task.Delay(1); } }")]
    [InlineData("PauseAction? now = null; while (true) { if (now is null) { now = queue.Dequeue(); } try { await now.[|SendAsync|](close); now = null; } catch (CloseException) { await Task.Delay(1); } }")]
    [InlineData("foreach (var one in all) { while (true) { try { await one.[|SendAsync|](close); break; } catch (CloseException) { } } }")]
    [InlineData("while (true) { try { if (token.IsCancellationRequested) return; await action.[|SendAsync|](close, token); return; } catch (CloseException) { } }")]
    public Task Fires_where_the_same_action_comes_back(string body) => Rule.ReportsAsync(Worker(body));

    [Theory]
    [InlineData("while (true) { var next = queue.Dequeue(); try { if (next is null) break; await next.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } }")]
    [InlineData("while (queue.TryDequeue(out var next)) { try { await next.SendAsync(close); if (token.IsCancellationRequested) return; } catch (CloseException) { } }")]
    [InlineData("while (queue.TryDequeue(out var next)) { try { await next.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("while (true) { try { var next = queue.Dequeue(); await next.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("for (int i = 0; i < all.Count; i++) { try { await all[i].SendAsync(close); return; } catch (CloseException) { continue; } }")]
    [InlineData("int i = 0; while (i < all.Count) { try { await all[i].SendAsync(close); return; } catch (CloseException) { Console.WriteLine(i); } i++; }")]
    [InlineData("int i = 0; while (i < all.Count) { var next = all[i++]; try { await next.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); return; } catch (CloseException) { next = queue.Dequeue(); } }")]
    [InlineData("var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); return; } catch (CloseException) { } finally { next = queue.Dequeue(); } }")]
    [InlineData("var next = queue.Dequeue(); while (true) { try { await next.SendAsync(close); return; } catch (CloseException) { if (queue.Count > 0) { next = queue.Dequeue(); } else { throw; } } }")]
    [InlineData("foreach (var client in new ICloseClient[2]) { try { await action.SendAsync(client); return; } catch (CloseException) { } }")]
    [InlineData("int limit = 1000; while (true) { try { await Bulk.Pause(onboarding).To(Leads.All.Take(limit)).SendAsync(close); return; } catch (CloseException) { limit /= 2; } }")]
    [InlineData("while (true) { try { await action.SendAsync(close); if (token.IsCancellationRequested) return; } catch (CloseException) { } await Task.Delay(86400000); }")]
    [InlineData("int runs = 0; while (runs < 30) { try { await action.SendAsync(close); runs += 1; } catch (CloseException) { } }")]
    [InlineData("var last = DateTime.Now; while (last < DateTime.MaxValue) { try { await action.SendAsync(close); last = DateTime.Now; } catch (CloseException) { } }")]
    [InlineData("while (true) { try { switch (Console.ReadLine()) { case \"1\": await action.SendAsync(close); break; case \"q\": return; } } catch (CloseException) { } }")]
    [InlineData("while (true) { if (Console.ReadKey().KeyChar == '1') { try { await action.SendAsync(close); return; } catch (CloseException) { } } }")]
    [InlineData("while (true) { try { await action.SendAsync(close); return; } catch (CloseException) { Console.Write(\"Again?\"); Console.ReadLine(); } }")]
    [InlineData("while (true) { if (await close.BulkSequenceSubscriptions.FindAsync(action, DateTimeOffset.Now) is not null) { return; } try { await action.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("Func<PauseAction?> take = () => null; while (take() is { } next) { try { await next.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("var e = all.GetEnumerator(); while (e.MoveNext()) { try { await e.Current.SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("while (true) { var some = Leads.All.Take(Random.Shared.Next(1, 5)); try { await Bulk.Pause(onboarding).To(some).SendAsync(close); return; } catch (CloseException) { } }")]
    [InlineData("bool quit = false; while (!quit) { try { if (queue.Count > 3) { await action.SendAsync(close); } else { quit = true; } } catch (CloseException) { } }")]
    [InlineData("while (true) { try { if (all.Count > 3) { await action.SendAsync(close); } else { return; } } catch (CloseException) { } }")]
    [InlineData("while (true) { if (DateTime.Now.Hour == 6) { try { await action.SendAsync(close); return; } catch (CloseException) { } } }")]
    public Task Is_silent_on_workers(string body) => Rule.IsSilentAsync(Worker(body));

    [Theory]
    [InlineData("catch { }")]
    [InlineData("catch (CloseException) { } finally { Console.WriteLine(1); }")]
    public Task Is_silent_where_the_loop_ends_all_the_same(string handlers) => Rule.IsSilentAsync(
        Snippet.Method($"{Action} while (true) {{ try {{ await action.SendAsync(close); }} {handlers} break; }}"));

    [Theory]
    [InlineData("catch (CloseException e) { if (e is CloseOutcomeUnknownException) throw; await Task.Delay(1); }")]
    [InlineData("catch (CloseException e) when (e is not CloseOutcomeUnknownException) { }")]
    [InlineData("catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { }")]
    [InlineData("catch (CloseException e) when (e is CloseConnectionException { RequestWasNotSent: true }) { }")]
    public Task Is_silent_where_a_lost_answer_leaves_the_loop(string handlers) => Rule.IsSilentAsync(
        Snippet.Method($"{Action} while (true) {{ try {{ await action.SendAsync(close); break; }} {handlers} }}"));

    private static string Worker(string body) => Snippet.Method(Action
        + "var token = new CancellationToken(); var queue = new Queue<PauseAction>(); var all = new List<PauseAction>(); "
        + "var leads = new List<LeadId>(); " + body);

    [Theory]
    [InlineData("catch (CloseException) when (attempt < 3) { await Task.Delay(1); }")]
    [InlineData("catch (CloseException e) { if (++attempt > 3) throw; Console.WriteLine(e); }")]
    [InlineData("catch (CloseException) { if (attempt++ < 3) continue; } break;")]
    public Task Sees_a_loop_that_counts(string handlers) => Rule.ReportsAsync(Snippet.Method(
        $"{Action} int attempt = 0; while (true) {{ try {{ await action.[|SendAsync|](close); break; }} {handlers} }}"));
}
