namespace CloseFluent;

/// <summary>The mails of a bulk action with all that is wrong with them, and what such a preview cannot know.</summary>
public sealed class MailPreviewReport
{
    internal MailPreviewReport(
        IReadOnlyList<MailPreview> mails,
        IReadOnlyList<MailProblem> problems,
        IReadOnlyList<MailPreviewCaveat> caveats,
        int mailCount,
        bool isMailCountExact)
    {
        Mails = mails;
        Problems = problems;
        Caveats = caveats;
        MailCount = mailCount;
        IsMailCountExact = isMailCountExact;
    }

    /// <summary>The first mails, at most 100.</summary>
    public IReadOnlyList<MailPreview> Mails { get; }

    /// <summary>
    /// All that is wrong: with each mail, in order; then whom nothing can be sent to, addresses that are written to twice
    /// behind the first mails, and more mails than an account may send in an hour or a day.
    /// </summary>
    public IReadOnlyList<MailProblem> Problems { get; }

    /// <summary>What is not known or not shown.</summary>
    public IReadOnlyList<MailPreviewCaveat> Caveats { get; }

    /// <summary>How many mails there are, as far as is known.</summary>
    public int MailCount { get; }

    /// <summary>Gets whether <see cref="MailCount"/> is all of them. If not, there may be more.</summary>
    public bool IsMailCountExact { get; }

    /// <summary>
    /// How long after the first mail the last one leaves at 20 an hour and 200 a day, where the account sends nothing else.
    /// </summary>
    public TimeSpan SendingTime => SendingLimits.TimeFor(MailCount);

    /// <summary>Returns the number of mails, the problems and the caveats, one a line. It has personal data.</summary>
    public override string ToString()
    {
        string count = IsMailCountExact ? $"{MailCount}" : $"At least {MailCount}";
        IEnumerable<string> lines =
        [
            $"{count} mails, {Mails.Count} of them rendered, {Problems.Count} problems.",
            .. Problems.Select(problem => "! " + problem.Message),
            .. Caveats.Select(caveat => "? " + caveat.Message),
        ];
        return string.Join("\n", lines);
    }
}
