using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests.Chaos;

public sealed class ChaosTests
{
    [Fact]
    public async Task Whatever_goes_wrong_nothing_is_done_twice_or_lost_in_silence()
    {
        ChaosTally tally = await ChaosRun.SeedsAsync(ChaosRun.SeedCount);

        // One seed alone goes few of the ways.
        if (!ChaosRun.IsOneSeed)
        {
            int least = new[] { tally.Sent, tally.Unknown, tally.Refused, tally.Cancelled }.Min();
            Assert.True(least > ChaosRun.SeedCount / 20, tally.ToString());
        }
    }

    [Fact]
    public async Task A_connection_that_breaks_at_any_byte_of_the_response_leaves_the_outcome_unknown()
    {
        const int longest = 2_000;
        for (int seed = 0; seed <= longest; seed++)
        {
            SandboxFaults faults = new() { Seed = seed, Script = [SandboxFault.ResetDuringResponse] };
            CloseSandbox sandbox = new(new CloseSandboxOptions { Faults = faults });
            using HttpClient http = new(sandbox.CreateHandler());
            using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, http);

            CloseOutcomeUnknownException thrown =
                await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => World.SubscribeQualified.SendAsync(close));

            SandboxBulkAction there = Assert.Single(sandbox.BulkActions);
            BulkSequenceSubscription? found =
                await close.BulkSequenceSubscriptions.FindAsync((SubscribeAction)thrown.Action, DateTimeOffset.UtcNow.AddMinutes(-1));
            Assert.Equal(there.Id, found?.Id.Value);
            if (seed > there.Json.Length)
            {
                return;
            }
        }

        Assert.Fail($"The answer is longer than {longest} bytes, and not every byte was tried.");
    }
}
