namespace CloseFluent.Tests;

public sealed class RequestRunTests
{
    [Fact]
    public void Nothing_but_the_run_itself_is_made_while_nobody_listens()
    {
        const int Runs = 1000;
        const int LargestRun = 160;
        ClientSettings options = OptionsValidation.Validate(new CloseClientOptions());
        CloseRequest request = new(HttpMethod.Post, "/bulk_action/sequence_subscription/") { Action = Given.Subscribe };
        Run(request, options);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int run = 0; run < Runs; run++)
        {
            Run(request, options);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Runs, 0, LargestRun);
    }

    private static void Run(CloseRequest request, ClientSettings options)
    {
        RequestActivity run = new(request, options, null) { NextWait = TimeSpan.FromSeconds(1) };
        run.ReportRetry(429);
        run.Succeeded(null);
    }
}
