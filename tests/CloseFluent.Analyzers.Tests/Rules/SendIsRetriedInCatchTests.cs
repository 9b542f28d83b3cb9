using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Beside the loops of <see cref="SendIsRetriedByHandTests"/>: a send in a catch, or behind it.</summary>
public sealed class SendIsRetriedInCatchTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await action.[|SendAsync|](close); }""")]
    [InlineData(
        /* lang=c#-test */ """catch { await Task.Delay(1); await action.[|SendAsync|](close).ConfigureAwait(false); }""")]
    [InlineData(
        /* lang=c#-test */ """catch (Exception e) { Console.WriteLine(e); await action.[|SendAsync|](close, stop); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseOutcomeUnknownException) { var again = await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); Console.WriteLine(again); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is CloseOutcomeUnknownException or """
        + /* lang=c#-test */ """CloseConnectionException) { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is not CloseValidationException && count < 3) { """
        + /* lang=c#-test */ """await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseValidationException) { throw; } catch (CloseException) { await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (e is CloseValidationException) throw; await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (e is CloseOutcomeUnknownException) { await """
        + /* lang=c#-test */ """action.[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { Log(e); await action.[|SendAsync|](close); } void """
        + /* lang=c#-test */ """Log(Exception e) => Console.WriteLine(e);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await Bulk.Pause(onboarding).To(Leads.Where(l => """
        + /* lang=c#-test */ """l.Name.HasWords("a"))).[|SendAsync|](close); }""")]
    [InlineData(
        /* lang=c#-test */ """catch (CloseException) { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); }""")]
    public Task Fires(
        string handler) => Rule.ReportsAsync(Of(/* lang=c#-test */ """await action.SendAsync(close);""", handler));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await close.BulkSequenceSubscriptions.CreateAsync(action);""",
        /* lang=c#-test */ """catch { await close.BulkSequenceSubscriptions.[|CreateAsync|](action); }""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close);""",
        /* lang=c#-test */ """catch { await Bulk.PauseAllSequences().ToAllLeads().[|SendAsync|](close); }""")]
    [InlineData(
        /* lang=c#-test */ """await action.AtMost(5).SendAsync(close);""",
        /* lang=c#-test */ """catch { await action.AtMost(5).[|SendAsync|](close); }""")]
    [InlineData(
        /* lang=c#-test */ """await this.kept.SendAsync(close);""",
        /* lang=c#-test */ """catch { await this.kept.[|SendAsync|](close); }""")]
    [InlineData(
        /* lang=c#-test */ """await job.Action.SendAsync(close);""",
        /* lang=c#-test */ """catch { await job.Action.[|SendAsync|](close); }""")]
    public Task Knows_the_action_again(string attempt, string handler) => Rule.ReportsAsync(Of(attempt, handler));

    [Theory]
    [InlineData(/* lang=c#-test */ """catch (CloseConnectionException e) when (e.RequestWasNotSent) { await """
        + /* lang=c#-test */ """action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is CloseConnectionException { RequestWasNotSent: """
        + /* lang=c#-test */ """true }) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is CloseConnectionException c && """
        + /* lang=c#-test */ """c.RequestWasNotSent) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (e is CloseRateLimitException or """
        + /* lang=c#-test */ """CloseValidationException) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (!(e is CloseOutcomeUnknownException)) { await """
        + /* lang=c#-test */ """action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (IsHarmless(e)) { await action.SendAsync(close); } """
        + /* lang=c#-test */ """bool IsHarmless(Exception e) => false;""")]
    [InlineData(/* lang=c#-test */ """catch (CloseRateLimitException) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { await """
        + /* lang=c#-test */ """action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) when (IsLost(e)) { } catch (CloseException) { await """
        + /* lang=c#-test */ """action.SendAsync(close); } bool IsLost(Exception e) => true;""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (e is CloseOutcomeUnknownException) throw; await """
        + /* lang=c#-test */ """action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { bool lost = e is CloseOutcomeUnknownException; if """
        + /* lang=c#-test */ """(!lost) await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { switch (e) { case CloseOutcomeUnknownException: throw; } """
        + /* lang=c#-test */ """await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { switch (e) { case CloseRateLimitException: await """
        + /* lang=c#-test */ """action.SendAsync(close); break; } }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { Refuse(e); await action.SendAsync(close); } void """
        + /* lang=c#-test */ """Refuse(Exception e) { if (e is CloseOutcomeUnknownException) throw e; }""")]
    [InlineData(/* lang=c#-test */ """catch { if (await close.BulkSequenceSubscriptions.FindAsync(action, since) is null) """
        + /* lang=c#-test */ """{ await action.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """catch { var found = await close.BulkSequenceSubscriptions.FindAsync(action, since); """
        + /* lang=c#-test */ """if (found is null) await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch { sent = await close.BulkSequenceSubscriptions.FindAsync(action, since) ?? """
        + /* lang=c#-test */ """await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch { await foreach (var past in close.BulkSequenceSubscriptions.ListAsync()) { """
        + /* lang=c#-test */ """if (past.Id == sent!.Id) return; } await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch { failed = true; } failed = failed && await """
        + /* lang=c#-test */ """close.BulkSequenceSubscriptions.FindAsync(action, since) is null; if (failed) await """
        + /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseRateLimitException) { failed = true; } if (failed) await """
        + /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { failed = e is CloseRateLimitException; } if (failed) """
        + /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException e) { if (e is CloseRateLimitException) failed = true; } if """
        + /* lang=c#-test */ """(failed) await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """catch (CloseException) { failed = true; } if (!failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { failed = true; } if (failed) return; await """
        + /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { return; } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await action.SendOnceAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """catch (CloseException) { await close.BulkSequenceSubscriptions.CreateOnceAsync(action); }""")]
    [InlineData(
        /* lang=c#-test */ """catch (CloseException) { await Bulk.Resume(onboarding).To(selection).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await Bulk.Pause(other).To(selection).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await action.AtMost(5).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { await action.SendAsync(backup); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { action = Bulk.Pause(other).To(selection); await """
        + /* lang=c#-test */ """action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """catch (CloseException) { Func<Task> later = () => action.SendAsync(close); """
        + /* lang=c#-test */ """Keep(later); } void Keep(Func<Task> f) { }""")]
    public Task Is_silent(
        string handler) => Rule.IsSilentAsync(Of(/* lang=c#-test */ """await action.SendAsync(close);""", handler));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await action.SendOnceAsync(close);""",
        /* lang=c#-test */ """catch { await action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await close.Sequences.ValidateAsync(action);""",
        /* lang=c#-test */ """catch { await action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead).To(selection).SendAsync(close);""",
        /* lang=c#-test */ """catch { await action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds(ids)).SendAsync(close);""",
        /* lang=c#-test */ """catch { ids.RemoveAt(0); await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(ids)).SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds(ids[0])).SendAsync(close);""",
        /* lang=c#-test */ """catch { await Bulk.Pause(onboarding).To(Leads.WithIds(ids[1])).SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(Next()).To(selection).SendAsync(close);""",
        /* lang=c#-test */ """catch { await Bulk.Pause(Next()).To(selection).SendAsync(close); } SequenceId Next() """
            + /* lang=c#-test */ """=> "seq_1";""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close); onboarding = other;""",
        /* lang=c#-test */ """catch { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await kept.SendAsync(close);""",
        /* lang=c#-test */ """catch { Save(); await kept.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await job.Action.SendAsync(close);""",
        /* lang=c#-test */ """catch { job.Move(); await job.Action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """await job.Next.SendAsync(close);""",
        /* lang=c#-test */ """catch { await job.Next.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """Save(); done = true; await action.SendAsync(close);""",
        /* lang=c#-test */ """catch { if (!done) await action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """if (count > 1) await action.SendAsync(close); else Save();""",
        /* lang=c#-test */ """catch { if (count <= 1) await action.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """try { await action.SendAsync(close); } catch { return; } Save();""",
        /* lang=c#-test */ """catch { await action.SendAsync(close); }""")]
    public Task Is_silent_on_other_actions(string attempt, string handler) => Rule.IsSilentAsync(Of(attempt, handler));

    private static string Of(string attempt, string handler) => /* lang=c#-test */ $$"""
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
