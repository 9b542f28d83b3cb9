using CloseFluent;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Replaces the clients that an application registered, for tests of that application.</summary>
public static class CloseReplacementExtensions
{
    /// <summary>
    /// Replaces every client of Close by one, for example a <c>CloseRecorder</c>: <see cref="ICloseClient"/>, the keyed
    /// ones, and those of <see cref="ICloseClientFactory"/>. Options of replaced clients are neither read nor validated, so
    /// that the application starts without a key.
    /// </summary>
    /// <remarks>
    /// Written in <c>ConfigureTestServices</c> of a <c>WebApplicationFactory</c>. <c>AddClose</c> may be called before or
    /// afterwards; of several replacements of one client the last one applies. The client is not disposed.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="client">The client of the test.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection ReplaceClose(this IServiceCollection services, ICloseClient client)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(client);
        return Replace(services, new ClientReplacement(null, client), string.Empty);
    }

    /// <summary>Replaces the client of a name, and leaves the others alone.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name that was passed to <c>AddClose</c>; empty for the client without one.</param>
    /// <param name="client">The client of the test.</param>
    /// <remarks>
    /// <c>AddClose</c> may be called before or afterwards; of several replacements of one client the last one applies. The
    /// client is not disposed.
    /// </remarks>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection ReplaceClose(this IServiceCollection services, string name, ICloseClient client)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(client);
        return Replace(services, new ClientReplacement(name, client), name);
    }

    // What AddClose registers asks for the replacement; what the application registered by hand does not, so it goes.
    private static IServiceCollection Replace(IServiceCollection services, ClientReplacement replaced, string name)
    {
        bool isRegistered = false;
        for (int index = 0; index < services.Count; index++)
        {
            ServiceDescriptor registration = services[index];
            if (registration.ServiceType == typeof(ICloseClient) && IsReplaced(registration, replaced.Name))
            {
                services[index] = ServiceOf(replaced.Client, registration.ServiceKey);
                isRegistered |= (registration.ServiceKey ?? string.Empty).Equals(name);
            }
        }

        services.AddSingleton(replaced);
        if (!isRegistered)
        {
            services.Add(ServiceOf(replaced.Client, name.Length > 0 ? name : null));
        }

        return services;
    }

    private static bool IsReplaced(ServiceDescriptor registration, string? name) =>
        name is null || name.Equals(registration.ServiceKey ?? string.Empty);

    private static ServiceDescriptor ServiceOf(ICloseClient client, object? key) => key is null
        ? ServiceDescriptor.Singleton(client)
        : ServiceDescriptor.KeyedSingleton(key, client);
}
