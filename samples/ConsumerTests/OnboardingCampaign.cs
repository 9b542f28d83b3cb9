using CloseFluent;

namespace ConsumerTests;

/// <summary>Decides who hears from us after signing up, and who is left in peace. It is all that writes to Close.</summary>
public sealed class OnboardingCampaign(ICloseClient close, OnboardingSettings settings)
{
    /// <summary>
    /// After a sign-up: a sequence for those who try, a call for those who pay well, nothing for the others.
    /// </summary>
    public async Task WelcomeAsync(Customer customer, CancellationToken cancellationToken = default)
    {
        switch (customer)
        {
            case { HasOpenComplaint: true }:
                break;
            case { Plan: Plan.Trial }:
                await Bulk.Subscribe(settings.TrialSequence)
                    .From(settings.CustomerSuccess)
                    .Preference(ContactPreference.Lead)
                    .To(Leads.WithIds(customer.Lead))
                    .WithoutDoneEmail()
                    .SendAsync(close, cancellationToken);
                break;
            case { Plan: Plan.Enterprise }:
                await Bulk.Subscribe(settings.WelcomeCallSequence)
                    .From(settings.CustomerSuccess)
                    .Preference(ContactPreference.Contact)
                    .To(Leads.WithIds(customer.Lead))
                    .AssignCallsTo(settings.AccountManager)
                    .WithoutDoneEmail()
                    .SendAsync(close, cancellationToken);
                break;
        }
    }

    /// <summary>Upgrading ends the trial's mails and begins with the call.</summary>
    public async Task UpgradeAsync(Customer customer, CancellationToken cancellationToken = default)
    {
        await Bulk.Pause(settings.TrialSequence)
            .To(Leads.WithIds(customer.Lead))
            .WithoutDoneEmail()
            .SendAsync(close, cancellationToken);
        await WelcomeAsync(customer with { Plan = Plan.Enterprise }, cancellationToken);
    }

    /// <summary>Whoever complains hears nothing automatic from us any more.</summary>
    public Task ComplainAsync(Customer customer, CancellationToken cancellationToken = default) =>
        Bulk.PauseAllSequences().To(Leads.WithIds(customer.Lead)).WithoutDoneEmail().SendAsync(close, cancellationToken);

    /// <summary>
    /// Every evening: those who qualified lately and have not been written to. Gives the line that the team reads.
    /// </summary>
    public async Task<string> RunEveningAsync(CancellationToken cancellationToken = default)
    {
        BulkSelection fresh = Leads
            .Where(lead =>
                lead.StatusId.Is(settings.QualifiedStatus)
                & lead.DateCreated.Within(Last.Days(7))
                & !lead.Sequences.Any(subscription => subscription.SequenceId.Is(settings.TrialSequence)))
            .OrderBy(lead => lead.DateCreated)
            .Take(settings.MostNewLeads);
        if ((await close.CountAsync(fresh, cancellationToken)).Total == 0)
        {
            return "Nobody new today.";
        }

        try
        {
            BulkSequenceSubscription started = await Bulk.Subscribe(settings.TrialSequence)
                .From(settings.CustomerSuccess)
                .Preference(ContactPreference.Contact)
                .To(fresh)
                .SendOnceAsync(close, cancellationToken);
            BulkSequenceSubscription done =
                await close.BulkSequenceSubscriptions.WaitAsync(started.Id, null, cancellationToken);
            return $"{done.ObjectsProcessed} leads worked through.";
        }
        catch (CloseValidationException refused)
        {
            return $"Close refused it: {string.Join("; ", refused.FieldErrors)}";
        }
        catch (CloseBulkActionStoppedException stopped)
        {
            return $"Close stopped at {stopped.Action.ObjectsProcessed} leads; somebody must look.";
        }
    }
}
