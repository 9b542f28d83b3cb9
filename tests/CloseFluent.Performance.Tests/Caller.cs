using CloseFluent.Sandbox;

namespace CloseFluent.Performance.Tests;

/// <summary>One of many that use the same client at once, and keeps count.</summary>
internal sealed class Caller(CloseClient close)
{
    private static readonly BulkSelection s_selection = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus));

    /// <summary>How many calls ended well.</summary>
    public int Calls { get; private set; }

    /// <summary>How many calls ended in an exception of the library's own.</summary>
    public int Failures { get; private set; }

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await CallAsync(stop);
                Calls++;
            }
            catch (CloseException)
            {
                Failures++;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
        }
    }

    private async Task CallAsync(CancellationToken stop)
    {
        // Creating is rare, so that the sandbox's own list of bulk actions does not grow into what is measured.
        if (Calls % 200 == 0)
        {
            BulkSequenceSubscription sent =
                await Bulk.Pause(SandboxIds.OnboardingSequence).To(s_selection.Take(5)).SendAsync(close, stop);
            await close.BulkSequenceSubscriptions.WaitAsync(sent.Id, progress: null, stop);
        }

        await close.CountAsync(s_selection, stop);
        await close.Sequences.GetAsync(SandboxIds.OnboardingSequence, stop);
    }
}
