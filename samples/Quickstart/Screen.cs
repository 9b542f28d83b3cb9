using Spectre.Console;

namespace CloseFluent.Quickstart;

/// <summary>What the person sees: colours and a bar in a terminal, plain lines where the output goes to a file.</summary>
internal sealed class Screen(IAnsiConsole console, bool isPlain)
{
    /// <summary>How many mails are rendered; the first one is shown whole.</summary>
    public const int MailsShown = 3;

    private const int ProblemsShown = 5;

    public void Heading(string text)
    {
        if (isPlain)
        {
            Line(text);
        }
        else
        {
            console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
        }
    }

    public void Counted(MatchCount count) =>
        Line($"The selection matches {count.Total}; at most {count.Limited} of them will be taken.");

    public void Action(BulkSequenceSubscriptionAction action) => Framed(action.ToString(), "What will be sent");

    public void Mails(MailPreviewReport report)
    {
        foreach (MailPreview mail in report.Mails.Take(1))
        {
            Framed(mail.ToString(), $"Mail 1 of {report.MailCount}");
        }

        foreach (MailProblem problem in report.Problems.Take(ProblemsShown))
        {
            Line($"Look at this first: {problem}");
        }

        if (report.Problems.Count > ProblemsShown)
        {
            Line($"… and {report.Problems.Count - ProblemsShown} more.");
        }

        foreach (MailPreviewCaveat caveat in report.Caveats)
        {
            Line($"Note: {caveat}");
        }
    }

    public async Task<bool> ConfirmsAsync(MatchCount count, CancellationToken stop)
    {
        if (isPlain || Console.IsInputRedirected)
        {
            Line("The real Close is only written to from a terminal, where a person can answer.");
            return false;
        }

        ConfirmationPrompt question = new($"Take up to [bold]{count.Limited}[/] of them now?") { DefaultValue = false };
        return await question.ShowAsync(console, stop);
    }

    public async Task<BulkSequenceSubscription> FollowAsync(
        Func<IProgress<BulkActionProgress>, Task<BulkSequenceSubscription>> wait)
    {
        if (isPlain)
        {
            return await wait(new ProgressLines(Line));
        }

        return await console
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(bars => wait(new ProgressBar(bars.AddTask("created").IsIndeterminate())));
    }

    public void Outcome(BulkSequenceSubscription done)
    {
        Line($"{done.Status}: {done.ObjectsProcessed} of {done.ObjectCount} objects worked through.");
        Line("Worked through is not subscribed: contacts without a usable address, or who had the sequence before, are "
            + "passed over in silence.");
    }

    public void Line(string text)
    {
        if (isPlain)
        {
            Console.WriteLine(text);
        }
        else
        {
            console.WriteLine(text);
        }
    }

    private void Framed(string text, string header)
    {
        if (isPlain)
        {
            Line(text);
        }
        else
        {
            console.Write(new Panel(Markup.Escape(text)).Header(header).RoundedBorder());
        }
    }
}
