using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>The same promises with handlers in the way that repeat requests behind our back.</summary>
public sealed class ChaosHandlerTests
{
    private static readonly int s_seeds = ChaosRun.SeedCount / 10;

    [Fact]
    public async Task A_handler_that_sends_everything_twice()
    {
        ChaosTally tally = await ChaosRun.SeedsAsync(s_seeds, (inner, _) => new TwiceHandler(inner));

        Assert.True(tally.Unknown > 0, tally.ToString());
    }

    [Fact]
    public async Task A_handler_that_follows_redirects()
    {
        ChaosTally tally = await ChaosRun.SeedsAsync(s_seeds, (inner, _) => new FollowingHandler(inner));

        Assert.True(tally.Sent > 0, tally.ToString());
    }

    [Fact]
    public async Task The_standard_resilience_handler_on_all_clients()
    {
        ChaosTally tally = await ChaosRun.SeedsAsync(s_seeds, Resilience);

        Assert.True(tally.Sent > 0, tally.ToString());
    }

    // What AddStandardResilienceHandler puts together, on a clock of ours.
    private static ResilienceHandler Resilience(HttpMessageHandler inner, TimeProvider time)
    {
        HttpStandardResilienceOptions options = new();
        ResiliencePipeline<HttpResponseMessage> pipeline =
            new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
                .AddTimeout(options.TotalRequestTimeout)
                .AddRetry(options.Retry)
                .AddCircuitBreaker(options.CircuitBreaker)
                .AddTimeout(options.AttemptTimeout)
                .Build();
        return new ResilienceHandler(pipeline) { InnerHandler = inner };
    }
}
