using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent;

/// <summary>
/// A token store that is registered as scoped, for example on a DbContext: each call has a scope of its own, since a client
/// lives as long as the application.
/// </summary>
internal sealed class ScopedTokenStore(IServiceScopeFactory scopes, object? key) : ICloseTokenStore
{
    public async ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await StoreOf(scope).LoadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await StoreOf(scope).SaveAsync(tokens, cancellationToken).ConfigureAwait(false);
        }
    }

    private ICloseTokenStore StoreOf(AsyncServiceScope scope) => key is null
        ? scope.ServiceProvider.GetRequiredService<ICloseTokenStore>()
        : scope.ServiceProvider.GetRequiredKeyedService<ICloseTokenStore>(key);
}
