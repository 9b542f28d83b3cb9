namespace CloseFluent;

/// <summary>Watches the dates of a list, and determines whether they show that the newest come first.</summary>
internal sealed class ListOrder
{
    // Clocks of Close's servers differ a little.
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(1);

    private DateTimeOffset? _first;
    private DateTimeOffset? _last;

    public DateTimeOffset? Newest { get; private set; }

    public DateTimeOffset? Oldest { get; private set; }

    /// <summary>Gets whether a date is missing, or above the one before it by more than clocks differ.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets whether the dates go down, and far enough for that to be no chance.</summary>
    public bool IsNewestFirst => !IsBroken && _first - _last > s_tolerance;

    public void Add(DateTimeOffset? date)
    {
        if (date is not { } next)
        {
            IsBroken = true;
            return;
        }

        IsBroken |= next - _last > s_tolerance;
        _first ??= next;
        _last = next;
        Newest = Newest > next ? Newest : next;
        Oldest = Oldest < next ? Oldest : next;
    }
}
