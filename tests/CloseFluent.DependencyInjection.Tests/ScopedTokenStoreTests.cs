using CloseFluent.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>
/// Token stores of every lifetime, in a container that validates scopes, as in development, and in one that does not.
/// </summary>
public sealed class ScopedTokenStoreTests
{
    private readonly Ledger _ledger = new();
    private readonly CloseSandbox _sandbox = new();

    [Theory]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("acme", true)]
    [InlineData("acme", false)]
    public async Task A_scoped_store_has_a_scope_for_each_call(string name, bool validatesScopes)
    {
        using IHost host = Build(validatesScopes, services =>
        {
            services.AddScoped<ICloseTokenStore, Store>();
            AddClose(services, name, provider => provider.GetRequiredService<ICloseTokenStore>());
        });

        await SendAsync(host, name);

        // Loading the old tokens and saving the new ones.
        Assert.Equal((2, 2, 2), (_ledger.Calls, _ledger.Made, _ledger.Disposed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_keyed_scoped_store_has_too(bool validatesScopes)
    {
        using IHost host = Build(validatesScopes, services =>
        {
            services.AddKeyedScoped<ICloseTokenStore, Store>("acme");
            services.AddKeyedScoped<ICloseTokenStore>("globex", (_, _) => throw new InvalidOperationException("Not this one."));
            AddClose(services, "acme", provider => provider.GetRequiredKeyedService<ICloseTokenStore>("acme"));
        });

        await SendAsync(host, "acme");

        Assert.Equal((2, 2, 2), (_ledger.Calls, _ledger.Made, _ledger.Disposed));
    }

    [Theory]
    [InlineData(ServiceLifetime.Singleton)]
    [InlineData(ServiceLifetime.Transient)]
    public async Task A_store_of_another_lifetime_is_made_once(ServiceLifetime lifetime)
    {
        using IHost host = Build(validatesScopes: true, services =>
        {
            services.Add(new ServiceDescriptor(typeof(ICloseTokenStore), typeof(Store), lifetime));
            AddClose(services, string.Empty, provider => provider.GetRequiredService<ICloseTokenStore>());
        });

        await SendAsync(host, string.Empty);

        Assert.Equal((2, 1, 0), (_ledger.Calls, _ledger.Made, _ledger.Disposed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_scoped_service_is_refused_at_the_start(bool validatesScopes)
    {
        using IHost host = Build(validatesScopes, services =>
        {
            services.AddScoped<Store>();
            AddClose(services, "acme", provider => provider.GetRequiredService<Store>());
        });

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Contains($"asks for {typeof(Store)}, which is registered as scoped", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("ask for ICloseTokenStore", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _ledger.Made);
    }

    [Fact]
    public async Task A_missing_store_is_missed_at_the_start()
    {
        using IHost host = Build(validatesScopes: true, services =>
            AddClose(services, "acme", provider => provider.GetRequiredService<ICloseTokenStore>()));

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Contains("ICloseTokenStore", thrown.Message, StringComparison.Ordinal);
    }

    private static async Task SendAsync(IHost host, string name)
    {
        await host.StartAsync();
        BulkSequenceSubscription started =
            await Given.Subscribe.SendAsync(host.Services.GetRequiredService<ICloseClientFactory>().GetClient(name));
        Assert.Equal(BulkActionStatus.Created, started.Status);
        await host.StopAsync();
    }

    private void AddClose(IServiceCollection services, string name, Func<IServiceProvider, ICloseTokenStore> store) => services
        .AddClose(name, (options, provider) => options.Credential =
            CloseCredential.OAuth(SandboxOAuth.ClientId, SandboxOAuth.ClientSecret, store(provider)))
        .ConfigurePrimaryHttpMessageHandler(_sandbox.CreateHandler);

    private IHost Build(bool validatesScopes, Action<IServiceCollection> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(
            new ServiceProviderOptions { ValidateScopes = validatesScopes, ValidateOnBuild = validatesScopes }));
        builder.Services.AddSingleton(_ledger);
        configure(builder.Services);
        return builder.Build();
    }

    private sealed class Ledger
    {
        public CloseTokens Tokens { get; set; } = new("oa2access_old", SandboxOAuth.RefreshToken, DateTimeOffset.UnixEpoch);

        public int Calls { get; set; }

        public int Made { get; set; }

        public int Disposed { get; set; }
    }

    private sealed class Store : ICloseTokenStore, IAsyncDisposable
    {
        private readonly Ledger _ledger;

        public Store(Ledger ledger)
        {
            _ledger = ledger;
            _ledger.Made++;
        }

        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken)
        {
            _ledger.Calls++;
            return new(_ledger.Tokens);
        }

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken)
        {
            _ledger.Calls++;
            _ledger.Tokens = tokens;
            return default;
        }

        public ValueTask DisposeAsync()
        {
            _ledger.Disposed++;
            return default;
        }
    }
}
