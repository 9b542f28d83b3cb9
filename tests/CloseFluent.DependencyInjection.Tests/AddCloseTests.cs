using CloseFluent.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent.DependencyInjection.Tests;

public sealed class AddCloseTests
{
    [Fact]
    public async Task A_registered_client_reaches_close()
    {
        CloseSandbox sandbox = new();
        ServiceCollection services = new();
        services
            .AddClose(options => options.ApiKey = sandbox.ApiKey)
            .ConfigurePrimaryHttpMessageHandler(sandbox.CreateHandler);
        await using ServiceProvider provider = services.BuildServiceProvider();

        BulkSequenceSubscription started = await Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>());

        Assert.Equal(BulkActionStatus.Created, started.Status);
        Assert.Same(provider.GetRequiredService<ICloseClient>(), provider.GetRequiredService<ICloseClient>());
    }

    [Fact]
    public async Task Organizations_have_clients_of_their_own()
    {
        CloseSandbox acme = new(new CloseSandboxOptions { ApiKey = "api_acme" });
        CloseSandbox globex = new(new CloseSandboxOptions { ApiKey = "api_globex" });
        ServiceCollection services = new();
        Add("acme", acme);
        Add("globex", globex);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ICloseClientFactory clients = provider.GetRequiredService<ICloseClientFactory>();

        await Given.Subscribe.SendAsync(clients.GetClient("acme"));

        Assert.Single(await clients.GetClient("acme").BulkSequenceSubscriptions.ListAsync().ToListAsync());
        Assert.Empty(await clients.GetClient("globex").BulkSequenceSubscriptions.ListAsync().ToListAsync());
        Assert.Same(clients.GetClient("acme"), provider.GetRequiredKeyedService<ICloseClient>("acme"));
        Assert.Null(provider.GetService<ICloseClient>());

        void Add(string name, CloseSandbox sandbox) => services
            .AddClose(name, options => options.ApiKey = sandbox.ApiKey)
            .ConfigurePrimaryHttpMessageHandler(sandbox.CreateHandler);
    }

    [Fact]
    public void An_unknown_name_is_an_error_that_lists_the_known_ones()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddClose("acme", options => options.ApiKey = "api_1").Services
            .AddClose(options => options.ApiKey = "api_2").Services
            .BuildServiceProvider();

        ArgumentException thrown = Assert.Throws<ArgumentException>(() =>
            provider.GetRequiredService<ICloseClientFactory>().GetClient("acne"));

        Assert.StartsWith(
            "No client named \"acne\" was registered. Call services.AddClose(\"acne\", …); registered are: \"acme\", the one "
            + "without a name.",
            thrown.Message);
    }

    [Fact]
    public void Handlers_of_ones_own_stand_in_the_way()
    {
        ScriptedHandler close = new(System.Net.HttpStatusCode.OK);
        using ServiceProvider provider = new ServiceCollection()
            .AddClose((options, services) => options.ApiKey = services.GetRequiredService<string>())
            .AddHttpMessageHandler(() => new Stamp())
            .ConfigurePrimaryHttpMessageHandler(() => close)
            .Services.AddSingleton("api_of_a_service")
            .BuildServiceProvider();

        Given.Subscribe.SendAsync(provider.GetRequiredService<ICloseClient>());

        Assert.Contains("X-Stamp: yes", Assert.Single(close.Headers));
    }

    [Fact]
    public void The_own_handler_follows_no_redirects_and_keeps_no_cookies()
    {
        SocketsHttpHandler handler = Assert.IsType<SocketsHttpHandler>(CloseClient.CreateHandler());

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.NotEqual(Timeout.InfiniteTimeSpan, handler.PooledConnectionLifetime);
    }

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
