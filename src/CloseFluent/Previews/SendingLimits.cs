namespace CloseFluent;

/// <summary>How many mails an account sends: also those of bulk e-mails and of sequences.</summary>
/// <remarks>See <see href="https://help.close.com/docs/email-sending-limits"/>.</remarks>
internal static class SendingLimits
{
    public const int PerHour = 20;
    public const int PerDay = 200;

    /// <summary>How long after the first mail the last one leaves, where the account sends nothing else.</summary>
    public static TimeSpan TimeFor(int mails)
    {
        int last = Math.Max(0, mails - 1);
        return TimeSpan.FromDays(last / PerDay) + TimeSpan.FromHours(last % PerDay / PerHour);
    }

    /// <summary>A problem where it takes longer than an hour; null where not.</summary>
    /// <param name="mails">How many mails there are.</param>
    /// <param name="isExact">Whether there are no more than that.</param>
    public static MailProblem? Check(int mails, bool isExact)
    {
        if (mails <= PerHour)
        {
            return null;
        }

        TimeSpan time = TimeFor(mails);
        return new MailProblem(
            mails > PerDay ? MailProblemKind.ExceedsDailyLimit : MailProblemKind.ExceedsHourlyLimit,
            $"There are {(isExact ? string.Empty : "at least ")}{mails} mails, and an account sends {PerHour} an hour and "
            + $"{PerDay} a day: the last one leaves {Duration(time)} after the first, or later if the account sends others too. "
            + "Send from several accounts, or to fewer at a time.");
    }

    private static string Duration(TimeSpan time)
    {
        string hours = Count(time.Hours, "hour");
        string days = Count((int)time.TotalDays, "day");
        return string.Join(" and ", new[] { days, hours }.Where(part => part.Length > 0));
    }

    private static string Count(int number, string unit)
    {
        if (number == 0)
        {
            return string.Empty;
        }

        return number == 1 ? $"1 {unit}" : $"{number} {unit}s";
    }
}
