namespace CloseFluent;

/// <summary>How <c>SendOnceAsync</c> goes about it.</summary>
public sealed record SendOnceOptions
{
    /// <summary>
    /// Where the sending is kept, so that another process can go on with it; null, the default, for this process only.
    /// </summary>
    public ISendJournal? Journal { get; init; }

    /// <summary>
    /// How often the action is sent at most, over all calls with the same journal. 1 means: send it if it never was sent,
    /// and from then on look for it and never send it again. Default: 3.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    [ArgumentKind(ArgumentKind.Number, Least = 1)]
    public int MaxSends
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "SendOnceOptions.MaxSends is 1 or more.");
    } = 3;
}
