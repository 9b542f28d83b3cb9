namespace CloseFluent;

/// <summary>
/// The waits between looks at a running action: short at first, growing, and not beyond the end that was given.
/// </summary>
internal sealed class WaitSchedule(BulkActionWaitOptions options, TimeProvider time)
{
    private const double Growth = 1.5;
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = options.InitialDelay;

    public async Task WaitAsync(BulkActionProgress progress, CancellationToken cancellationToken)
    {
        TimeSpan left = options.Timeout - time.GetElapsedTime(_start);
        if (left <= TimeSpan.Zero)
        {
            throw new CloseTimeoutException(
                FormattableString.Invariant(
                    $"The bulk action {progress.Id} did not end within {options.Timeout}; it is at {progress}. ")
                + "It goes on at Close: wait for the same id again.");
        }

        await time.Wait(_next < left ? _next : left, cancellationToken).ConfigureAwait(false);
        TimeSpan grown = TimeSpan.FromTicks((long)(_next.Ticks * Growth));
        _next = grown < options.MaxDelay ? grown : options.MaxDelay;
    }
}
