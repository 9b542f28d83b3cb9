using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRepeatedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Beside the loops of <see cref="SendIsRepeatedByHandTests"/>: a send in a catch, or behind it.</summary>
public sealed class SendIsRepeatedInCatchTests
{
    [Theory]
    [InlineData("catch (CloseException) { await action.[|SendAsync|](close); }")]
    [InlineData("catch { await Task.Delay(1); await action.[|SendAsync|](close).ConfigureAwait(false); }")]
    [InlineData("catch (Exception e) { Console.WriteLine(e); await action.[|SendAsync|](close, stop); }")]
    [InlineData("catch (CloseOutcomeUnknownException) { var again = await action.[|SendAsync|](close); Console.WriteLine(again); }")]
    [InlineData("catch (CloseException e) when (e is CloseOutcomeUnknownException or CloseConnectionException) { await action.[|SendAsync|](close); }")]
    [InlineData("catch (CloseException e) when (e is not CloseValidationException && count < 3) { await action.[|SendAsync|](close); }")]
    [InlineData("catch (CloseValidationException) { throw; } catch (CloseException) { await action.[|SendAsync|](close); }")]
    [InlineData("catch (CloseException e) { if (e is CloseValidationException) throw; await action.[|SendAsync|](close); }")]
    [InlineData("catch (CloseException e) { if (e is CloseOutcomeUnknownException) { await action.[|SendAsync|](close); } }")]
    [InlineData("catch (CloseException e) { Log(e); await action.[|SendAsync|](close); } void Log(Exception e) => Console.WriteLine(e);")]
    [InlineData("catch (CloseException) { await Bulk.Pause(onboarding).To(Leads.Where(l => l.Name.HasWords(\"a\"))).[|SendAsync|](close); }")]
    [InlineData("catch (CloseException) { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); }")]
    [InlineData("catch (CloseException) { for (int i = 0; i < 3; i++) { await action.[|SendAsync|](close); return; } }")]
    public Task Fires(string handler) => Rule.ReportsAsync(Of("await action.SendAsync(close);", handler));

    [Theory]
    [InlineData("await close.BulkSequenceSubscriptions.CreateAsync(action);", "catch { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); }")]
    [InlineData("await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);", "catch { await Bulk.PauseAllSequences().ToAllLeads().[|SendAsync|](close); }")]
    [InlineData("await action.AtMost(5).SendAsync(close);", "catch { await action.AtMost(5).[|SendAsync|](close); }")]
    [InlineData("await this.kept.SendAsync(close);", "catch { await this.kept.[|SendAsync|](close); }")]
    [InlineData("await job.Action.SendAsync(close);", "catch { await job.Action.[|SendAsync|](close); }")]
    public Task Knows_the_action_again(string attempt, string handler) => Rule.ReportsAsync(Of(attempt, handler));

    [Theory]
    [InlineData("catch (CloseConnectionException e) when (e.RequestWasNotSent) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (e is CloseConnectionException { RequestWasNotSent: true }) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (e is CloseConnectionException c && c.RequestWasNotSent) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (e is CloseRateLimitException or CloseValidationException) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (!(e is CloseOutcomeUnknownException)) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (IsHarmless(e)) { await action.SendAsync(close); } bool IsHarmless(Exception e) => false;")]
    [InlineData("catch (CloseRateLimitException) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) when (IsLost(e)) { } catch (CloseException) { await action.SendAsync(close); } bool IsLost(Exception e) => true;")]
    [InlineData("catch (CloseException e) { if (e is CloseOutcomeUnknownException) throw; await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) { bool lost = e is CloseOutcomeUnknownException; if (!lost) await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) { switch (e) { case CloseOutcomeUnknownException: throw; } await action.SendAsync(close); }")]
    [InlineData("catch (CloseException e) { switch (e) { case CloseRateLimitException: await action.SendAsync(close); break; } }")]
    [InlineData("catch (CloseException e) { Refuse(e); await action.SendAsync(close); } void Refuse(Exception e) { if (e is CloseOutcomeUnknownException) throw e; }")]
    [InlineData("catch { if (await close.BulkSequenceSubscriptions.FindAsync(action, since) is null) { await action.SendAsync(close); } }")]
    [InlineData("catch { var found = await close.BulkSequenceSubscriptions.FindAsync(action, since); if (found is null) await action.SendAsync(close); }")]
    [InlineData("catch { sent = await close.BulkSequenceSubscriptions.FindAsync(action, since) ?? await action.SendAsync(close); }")]
    [InlineData("catch { await foreach (var past in close.BulkSequenceSubscriptions.ListAsync()) { if (past.Id == sent!.Id) return; } await action.SendAsync(close); }")]
    [InlineData("catch { failed = true; } failed = failed && await close.BulkSequenceSubscriptions.FindAsync(action, since) is null; if (failed) await action.SendAsync(close);")]
    [InlineData("catch (CloseRateLimitException) { failed = true; } if (failed) await action.SendAsync(close);")]
    [InlineData("catch (CloseException e) { failed = e is CloseRateLimitException; } if (failed) await action.SendAsync(close);")]
    [InlineData("catch (CloseException e) { if (e is CloseRateLimitException) failed = true; } if (failed) await action.SendAsync(close);")]
    [InlineData("catch (CloseException) { failed = true; } if (!failed) await action.SendAsync(close);")]
    [InlineData("catch (CloseException) { failed = true; } if (failed) return; await action.SendAsync(close);")]
    [InlineData("catch (CloseException) { return; } await action.SendAsync(close);")]
    [InlineData("catch (CloseException) { } await action.SendAsync(close);")]
    [InlineData("catch (CloseException) { await action.SendOnceAsync(close); }")]
    [InlineData("catch (CloseException) { await close.BulkSequenceSubscriptions.CreateOnceAsync(action); }")]
    [InlineData("catch (CloseException) { await Bulk.Resume(onboarding).To(selection).SendAsync(close); }")]
    [InlineData("catch (CloseException) { await Bulk.Pause(other).To(selection).SendAsync(close); }")]
    [InlineData("catch (CloseException) { await action.AtMost(5).SendAsync(close); }")]
    [InlineData("catch (CloseException) { await action.SendAsync(backup); }")]
    [InlineData("catch (CloseException) { action = Bulk.Pause(other).To(selection); await action.SendAsync(close); }")]
    [InlineData("catch (CloseException) { Func<Task> later = () => action.SendAsync(close); Keep(later); } void Keep(Func<Task> f) { }")]
    public Task Is_silent(string handler) => Rule.IsSilentAsync(Of("await action.SendAsync(close);", handler));

    [Theory]
    [InlineData("await action.SendOnceAsync(close);", "catch { await action.SendAsync(close); }")]
    [InlineData("await close.Sequences.ValidateAsync(action);", "catch { await action.SendAsync(close); }")]
    [InlineData("await Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead).To(selection).SendAsync(close);", "catch { await action.SendAsync(close); }")]
    [InlineData("await Bulk.Pause(onboarding).To(Leads.WithIds(ids)).SendAsync(close);", "catch { ids.RemoveAt(0); await Bulk.Pause(onboarding).To(Leads.WithIds(ids)).SendAsync(close); }")]
    [InlineData("await Bulk.Pause(onboarding).To(Leads.WithIds(ids[0])).SendAsync(close);", "catch { await Bulk.Pause(onboarding).To(Leads.WithIds(ids[1])).SendAsync(close); }")]
    [InlineData("await Bulk.Pause(Next()).To(selection).SendAsync(close);", "catch { await Bulk.Pause(Next()).To(selection).SendAsync(close); } SequenceId Next() => \"seq_1\";")]
    [InlineData("await Bulk.Pause(onboarding).To(selection).SendAsync(close); onboarding = other;", "catch { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }")]
    [InlineData("await kept.SendAsync(close);", "catch { Save(); await kept.SendAsync(close); }")]
    [InlineData("await job.Action.SendAsync(close);", "catch { job.Move(); await job.Action.SendAsync(close); }")]
    [InlineData("await job.Next.SendAsync(close);", "catch { await job.Next.SendAsync(close); }")]
    [InlineData("Save(); done = true; await action.SendAsync(close);", "catch { if (!done) await action.SendAsync(close); }")]
    [InlineData("if (count > 1) await action.SendAsync(close); else Save();", "catch { if (count <= 1) await action.SendAsync(close); }")]
    [InlineData("try { await action.SendAsync(close); } catch { return; } Save();", "catch { await action.SendAsync(close); }")]
    public Task Is_silent_on_other_actions(string attempt, string handler) => Rule.IsSilentAsync(Of(attempt, handler));

    private static string Of(string attempt, string handler) => $$"""
        class Job(PauseAction action)
        {
            public PauseAction Action { get; set; } = action;
            public PauseAction Next => Take();
            public void Move() { }
            PauseAction Take() => Action;
        }
        class C(PauseAction first)
        {
            private PauseAction kept = first;
            void Save() => kept = null!;
            async Task M(
                ICloseClient close, ICloseClient backup, SequenceId onboarding, SequenceId other, Sender ada,
                BulkSelection selection, List<LeadId> ids, Job job, int count, DateTimeOffset since, CancellationToken stop)
            {
                bool failed = false, done = false;
                BulkSequenceSubscription? sent = null;
                PauseAction action = Bulk.Pause(onboarding).To(Leads.Where(l => l.Name.HasWords("a")));
                try { {{attempt}} } {{handler}}
            }
        }
        """;
}
