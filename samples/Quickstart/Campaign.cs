using static CloseFluent.ContactPreference;

namespace CloseFluent.Quickstart;

/// <summary>The main job from end to end: count, show the action and its mails, send, follow, report.</summary>
internal sealed class Campaign(Place place, Screen screen)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        screen.Heading(place.Name);

        // Look before you leap: how many does the selection hit?
        MatchCount count = await place.Close.CountAsync(place.Selection, stop);
        screen.Counted(count);

        if (count.Limited == 0)
        {
            screen.Line("There is nobody to reach.");
            return ExitCode.Done;
        }

        // A bulk action is a value: it can be read before anything happens. Guarded, it takes no more than were counted.
        SubscribeAction action = Bulk
            .Subscribe(place.Sequence)
            .From(place.Sender)
            .Preference(Contact)
            .To(place.Selection)
            .AtMost(count.Limited)
            .WithoutDoneEmail();
        screen.Action(action);
        foreach (SequenceProblem problem in await place.Close.Sequences.ValidateAsync(action, stop))
        {
            screen.Line($"Look at this first: {problem}");
        }

        // The mails as Close would write them, and what is wrong with them or stands against sending them.
        screen.Mails(await action.ReportMailsAsync(place.Close, Screen.MailsShown, stop));

        if (place.IsLive && !await screen.ConfirmsAsync(count, stop))
        {
            screen.Line("Nothing was sent.");
            return ExitCode.Stopped;
        }

        if (await SendAsync(action, stop) is not { } started)
        {
            return ExitCode.Stopped;
        }

        screen.Line($"Close accepted it as {started.Id}.");
        return await FollowAsync(started.Id, stop);
    }

    private async Task<BulkSequenceSubscription?> SendAsync(SubscribeAction action, CancellationToken stop)
    {
        try
        {
            return await action.SendAsync(place.Close, stop);
        }
        catch (OperationCanceledException)
        {
            screen.Line(
                "Stopped while sending: whether Close accepted the action is unknown. Look at its bulk actions first.");
            return null;
        }
    }

    private async Task<int> FollowAsync(BulkSequenceSubscriptionId id, CancellationToken stop)
    {
        try
        {
            BulkSequenceSubscription done = await screen.FollowAsync(
                progress => place.Close.BulkSequenceSubscriptions.WaitAsync(id, place.Waiting, progress, stop));
            screen.Outcome(done);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            screen.Line($"Stopped looking. The action goes on at Close: {id}");
            return ExitCode.Stopped;
        }
    }
}
