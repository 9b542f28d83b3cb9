using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>A service that put a resilience handler on all its HttpClients.</summary>
public sealed class ForeignRetryTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_create_is_sent_once_when_a_gateway_fails()
    {
        ScriptedHandler close = new(HttpStatusCode.BadGateway);
        await using ServiceProvider provider = Build(close);

        CloseOutcomeUnknownException thrown = await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() =>
            Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>()));

        Assert.Equal(1, close.Count);
        Assert.IsType<CloseServerException>(thrown.InnerException);
    }

    [Fact]
    public async Task After_a_429_the_client_itself_repeats_it()
    {
        ScriptedHandler close = new(HttpStatusCode.TooManyRequests, HttpStatusCode.OK);
        await using ServiceProvider provider = Build(close);

        Task<BulkSequenceSubscription> sending = Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>());
        while (!sending.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal("bulkseqsub_1", (await sending).Id.Value);
        Assert.Equal(2, close.Count);
    }

    [Fact]
    public async Task One_that_was_put_on_this_client_by_name_stays_and_still_sends_it_once()
    {
        ScriptedHandler close = new(HttpStatusCode.BadGateway);
        await using ServiceProvider provider = Build(close, builder => builder.AddStandardResilienceHandler(options =>
            options.Retry.Delay = TimeSpan.Zero));

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() =>
            Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>()));

        Assert.Equal(1, close.Count);
    }

    private ServiceProvider Build(ScriptedHandler close, Action<IHttpClientBuilder>? further = null)
    {
        ServiceCollection services = new();
        services.ConfigureHttpClientDefaults(client => client.AddStandardResilienceHandler());
        IHttpClientBuilder builder = services
            .AddClose(options => (options.ApiKey, options.TimeProvider) = ("api_1", _time))
            .ConfigurePrimaryHttpMessageHandler(() => close);
        further?.Invoke(builder);
        return services.BuildServiceProvider();
    }
}
