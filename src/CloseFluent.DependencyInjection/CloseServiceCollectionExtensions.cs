using CloseFluent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of Close.</summary>
/// <remarks>
/// Clients are singletons. Their options are checked when the host starts, and when a client is first asked for. Each has an
/// HttpClient of IHttpClientFactory that follows no redirects. Resilience handlers that were put on all HttpClients are
/// taken off these, because a client retries what can be retried without harm.
/// </remarks>
public static class CloseServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ICloseClient"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of its HttpClient, to add handlers of one's own.</returns>
    public static IHttpClientBuilder AddClose(this IServiceCollection services, Action<CloseClientOptions> configure) =>
        services.AddClose(Options.Options.DefaultName, configure);

    /// <summary>
    /// Registers <see cref="ICloseClient"/> with options that may come from other services, for example a token store.
    /// </summary>
    /// <remarks>
    /// A client lives as long as the application. An <see cref="ICloseTokenStore"/> that is registered as scoped has a scope
    /// of its own for each call, with nothing of the current request in it; asking for another scoped service is an error
    /// that says so.
    /// </remarks>
    /// <inheritdoc cref="AddClose(IServiceCollection, Action{CloseClientOptions})"/>
    public static IHttpClientBuilder AddClose(
        this IServiceCollection services, Action<CloseClientOptions, IServiceProvider> configure) =>
        services.AddClose(Options.Options.DefaultName, configure);

    /// <summary>Registers <see cref="ICloseClient"/> with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The section, for example <c>configuration.GetSection("Close")</c>, with <c>ApiKey</c> and other options by name. A
    /// name that is not an option is an error.
    /// </param>
    /// <returns>The builder of its HttpClient, to add handlers of one's own.</returns>
    public static IHttpClientBuilder AddClose(this IServiceCollection services, IConfiguration section) =>
        services.AddClose(Options.Options.DefaultName, section);

    /// <summary>
    /// Registers one of several clients; take it from <see cref="ICloseClientFactory"/> or as a keyed service.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for example that of the organization.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of its HttpClient, to add handlers of one's own.</returns>
    public static IHttpClientBuilder AddClose(
        this IServiceCollection services, string name, Action<CloseClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddClose(name, (options, _) => configure(options));
    }

    /// <inheritdoc cref="AddClose(IServiceCollection, string, Action{CloseClientOptions})"/>
    public static IHttpClientBuilder AddClose(
        this IServiceCollection services, string name, Action<CloseClientOptions, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        IHttpClientBuilder builder = AddClient(services, name);
        services.AddOptions<CloseClientOptions>(name).Configure<IServiceProvider>(
            (options, provider) => configure(options, new OptionsServices(provider, services)));
        return builder;
    }

    /// <summary>
    /// Registers a client under a name, with its options from configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, for example that of the organization.</param>
    /// <param name="section">The section, for example <c>configuration.GetSection("Acme")</c>.</param>
    /// <returns>The builder of its HttpClient, to add handlers of one's own.</returns>
    public static IHttpClientBuilder AddClose(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton(new ConfiguredSection(name, section));
        return services.AddClose(name, (options, _) => new ConfiguredOptions(name, section).ApplyTo(options));
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        services.AddSingleton(new CloseClientName(name));
        services.TryAddSingleton<ICloseClientFactory, CloseClientFactory>();
        services.TryAddTransient<IOptionsFactory<CloseClientOptions>, ReplaceableOptionsFactory>();
        services.TryAddKeyedSingleton<ICloseClient>(name, (provider, key) => Client(provider, (string)key!));
        if (name.Length == 0)
        {
            services.TryAddSingleton(provider => Client(provider, name));
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CloseClientOptions>, OptionsValidator>());
        services.AddOptions<CloseClientOptions>(name)
            .PostConfigure<ILoggerFactory>((options, loggers) =>
                options.Observer ??= new LoggingObserver(
                    loggers.CreateLogger(CloseClientName.OfHttpClient(name)), options.LogActionText))
            .ValidateOnStart();

        // After every Configure, so that it applies in whatever order the application configures its HttpClients.
        services.AddOptions<HttpClientFactoryOptions>(CloseClientName.OfHttpClient(name))
            .PostConfigure(SecretHeaders.Redact);
        return services
            .AddHttpClient(CloseClientName.OfHttpClient(name))
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(CloseClient.CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureAdditionalHttpMessageHandlers((handlers, _) => ResilienceHandlers.RemoveFrom(handlers));
    }

    private static ICloseClient Client(IServiceProvider provider, string name) =>
        provider.GetRequiredService<ICloseClientFactory>().GetClient(name);
}
