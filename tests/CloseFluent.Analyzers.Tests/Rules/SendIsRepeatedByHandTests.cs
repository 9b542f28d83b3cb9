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
    public Task Fires(string body) => Rule.FiresAsync(Snippet.Of(Action + body));

    [Theory]
    [InlineData("while (true) { try { await action.SendAsync(close); break; } catch (CloseRateLimitException) { } }")]
    [InlineData("while (true) { try { await action.SendAsync(close); break; } catch (Exception) { throw; } }")]
    [InlineData("var leads = new Queue<LeadId>(); int n = 0; while (leads.Count > 0) { try { await action.SendAsync(close); n = 1; } catch { } leads.Dequeue(); }")]
    [InlineData("while (true) { try { await action.SendOnceAsync(close); break; } catch { } }")]
    [InlineData("while (true) { try { await close.BulkSequenceSubscriptions.CreateOnceAsync(action); break; } catch { } }")]
    [InlineData("foreach (var lead in new LeadId[1]) { try { await action.SendAsync(close); } catch (Exception) { } }")]
    [InlineData("try { await action.SendAsync(close); } catch (Exception) { }")]
    [InlineData("while (true) { try { await action.SendAsync(close); return; } catch (CloseOutcomeUnknownException) { if (await close.BulkSequenceSubscriptions.FindAsync(action, DateTimeOffset.Now) is not null) { return; } } }")]
    [InlineData("while (true) { try { await close.Sequences.CheckAsync(action); break; } catch { } }")]
    [InlineData("while (true) { try { Console.WriteLine(1); break; } catch { await action.SendAsync(close); } }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Of(Action + body));

    [Theory]
    [InlineData("catch { }")]
    [InlineData("catch (CloseException) { } finally { Console.WriteLine(1); }")]
    public Task Is_silent_where_the_loop_ends_all_the_same(string handlers) => Rule.IsSilentAsync(
        Snippet.Of($"{Action} while (true) {{ try {{ await action.SendAsync(close); }} {handlers} break; }}"));

    [Theory]
    [InlineData("catch (CloseException e) { if (e is CloseOutcomeUnknownException) throw; await Task.Delay(1); }")]
    [InlineData("catch (CloseException e) when (e is not CloseOutcomeUnknownException) { }")]
    [InlineData("catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { }")]
    [InlineData("catch (CloseException e) when (e is CloseConnectionException { CertainlyNeverLeft: true }) { }")]
    public Task Is_silent_where_a_lost_answer_leaves_the_loop(string handlers) => Rule.IsSilentAsync(
        Snippet.Of($"{Action} while (true) {{ try {{ await action.SendAsync(close); break; }} {handlers} }}"));

    [Theory]
    [InlineData("catch (CloseException) when (attempt < 3) { await Task.Delay(1); }")]
    [InlineData("catch (CloseException e) { if (++attempt > 3) throw; Console.WriteLine(e); }")]
    [InlineData("catch (CloseException) { if (attempt++ < 3) continue; } break;")]
    public Task Sees_a_loop_that_counts(string handlers) => Rule.FiresAsync(Snippet.Of(
        $"{Action} int attempt = 0; while (true) {{ try {{ await action.[|SendAsync|](close); break; }} {handlers} }}"));
}
