using CloseFluent.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CloseFluent.DependencyInjection.Tests;

public sealed class ReplaceCloseTests
{
    private readonly CloseRecorder _recorder = new();
    private readonly CloseRecorder _other = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_replaced_client_needs_no_configuration_in_whatever_order_it_is_replaced(bool isReplacedFirst)
    {
        using IHost host = Build(isReplacedFirst, services => services.ReplaceClose(_recorder));

        await host.StartAsync();

        Assert.Same(_recorder, host.Services.GetRequiredService<ICloseClient>());
        Assert.Same(_recorder, host.Services.GetRequiredKeyedService<ICloseClient>("acme"));
        Assert.Same(_recorder, host.Services.GetRequiredService<ICloseClientFactory>().GetClient("acme"));
        Assert.Same(_recorder, host.Services.GetRequiredService<ICloseClientFactory>().GetClient(string.Empty));
        Assert.Equal(new CloseClientOptions().Timeout, host.Services.GetRequiredService<IOptions<CloseClientOptions>>().Value.Timeout);
        await host.StopAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_client_is_replaced_by_its_name(bool isReplacedFirst)
    {
        using IHost host = Build(
            isReplacedFirst,
            services => services.ReplaceClose("acme", _recorder).ReplaceClose(string.Empty, _other));

        await host.StartAsync();

        Assert.Same(_recorder, host.Services.GetRequiredKeyedService<ICloseClient>("acme"));
        Assert.Same(_recorder, host.Services.GetRequiredService<ICloseClientFactory>().GetClient("acme"));
        Assert.Same(_other, host.Services.GetRequiredService<ICloseClient>());
        Assert.Same(_other, host.Services.GetRequiredService<ICloseClientFactory>().GetClient(string.Empty));
        await host.StopAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_is_not_replaced_is_checked_at_the_start(bool isReplacedFirst)
    {
        using IHost host = Build(isReplacedFirst, services => services.ReplaceClose("acme", _recorder));

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith("Close:ApiKey (in the environment Close__ApiKey) is empty.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_replacement_applies()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddClose("acme", options => options.ApiKey = "api_1").Services
            .ReplaceClose("acme", _other)
            .ReplaceClose(_recorder)
            .BuildServiceProvider();

        Assert.Same(_recorder, provider.GetRequiredKeyedService<ICloseClient>("acme"));
        Assert.Same(_recorder, provider.GetRequiredService<ICloseClientFactory>().GetClient("acme"));
    }

    [Fact]
    public void Clients_that_were_registered_by_hand_are_replaced()
    {
        ServiceCollection services = new();
        services.AddScoped<ICloseClient>(_ => throw new InvalidOperationException("No key."));
        services.AddKeyedSingleton<ICloseClient>("acme", (_, _) => throw new InvalidOperationException("No key."));
        services.AddKeyedSingleton<ICloseClient>("globex", _other);
        services.ReplaceClose("acme", _recorder).ReplaceClose(string.Empty, _recorder);
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(_recorder, provider.GetRequiredService<ICloseClient>());
        Assert.Same(_recorder, Assert.Single(provider.GetServices<ICloseClient>()));
        Assert.Same(_recorder, provider.GetRequiredKeyedService<ICloseClient>("acme"));
        Assert.Same(_other, provider.GetRequiredKeyedService<ICloseClient>("globex"));
    }

    [Fact]
    public void Where_the_application_registers_none_the_client_is_there()
    {
        using ServiceProvider provider = new ServiceCollection()
            .ReplaceClose(_recorder).ReplaceClose("acme", _other).BuildServiceProvider();

        Assert.Same(_recorder, provider.GetRequiredService<ICloseClient>());
        Assert.Same(_other, provider.GetRequiredKeyedService<ICloseClient>("acme"));
    }

    [Fact]
    public void Names_that_were_not_registered_stay_unknown()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddClose("acme", options => options.ApiKey = "api_1").Services.ReplaceClose(_recorder).BuildServiceProvider();

        Assert.Throws<ArgumentException>(() => provider.GetRequiredService<ICloseClientFactory>().GetClient("acne"));
    }

    // An empty placeholder in a file, a key that is not there, and a service that is not registered.
    private static IHost Build(bool isReplacedFirst, Action<IServiceCollection> replace)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }));
        builder.Configuration.AddInMemoryCollection([new("Close:ApiKey", "")]);
        if (isReplacedFirst)
        {
            replace(builder.Services);
        }

        builder.Services.AddClose(builder.Configuration.GetSection("Close"));
        builder.Services.AddClose("acme", (options, services) =>
            options.Credential = CloseCredential.OAuth("id", "secret", services.GetRequiredService<ICloseTokenStore>()));
        if (!isReplacedFirst)
        {
            replace(builder.Services);
        }

        return builder.Build();
    }
}
