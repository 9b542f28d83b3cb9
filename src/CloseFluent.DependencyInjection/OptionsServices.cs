using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent;

/// <summary>
/// The services that options of a client are made of. They are those of the application's root, since a client lives as long
/// as the application: a scoped token store is wrapped so that each call has a scope, and any other scoped service is
/// refused, which the container does only where it validates scopes.
/// </summary>
internal sealed class OptionsServices(IServiceProvider provider, IServiceCollection registered) : IKeyedServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(IServiceProvider)
        ? this
        : Scoped(serviceType, null) ?? provider.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        Scoped(serviceType, serviceKey) ?? Keyed().GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        Scoped(serviceType, serviceKey) ?? Keyed().GetRequiredKeyedService(serviceType, serviceKey);

    private ScopedTokenStore? Scoped(Type serviceType, object? key)
    {
        ServiceDescriptor? registration = registered.LastOrDefault(service => IsOf(service, serviceType, key));
        if (registration is not { Lifetime: ServiceLifetime.Scoped })
        {
            return null;
        }

        return serviceType == typeof(ICloseTokenStore)
            ? new ScopedTokenStore(provider.GetRequiredService<IServiceScopeFactory>(), key)
            : throw new InvalidOperationException(
                $"AddClose was given a delegate that asks for {serviceType}, which is registered as scoped. A client of "
                + "Close lives as long as the application, and would keep it for as long. A token store may be scoped: ask for "
                + "ICloseTokenStore, and each call to it has a scope of its own. For anything else, ask for "
                + "IServiceScopeFactory and make a scope where it is needed.");
    }

    private static bool IsOf(ServiceDescriptor registration, Type serviceType, object? key) =>
        registration.IsKeyedService == (key is not null)
        && (key is null || key.Equals(registration.ServiceKey) || registration.ServiceKey == KeyedService.AnyKey)
        && (registration.ServiceType == serviceType || registration.ServiceType == GenericOf(serviceType));

    private static Type? GenericOf(Type serviceType) =>
        serviceType.IsConstructedGenericType ? serviceType.GetGenericTypeDefinition() : null;

    private IKeyedServiceProvider Keyed() => provider as IKeyedServiceProvider
        ?? throw new InvalidOperationException("This container has no keyed services.");
}
