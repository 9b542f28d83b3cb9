using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <inheritdoc cref="ISenders"/>
internal sealed class Senders(RequestPipeline requester) : ISenders
{
    private static readonly SingleByName<Sender> s_byAddress =
        new(("sender", "senders"), sender => sender.Email, sender => $"{sender} ({sender.Account})");

    private readonly Resource<ConnectedAccount> _accounts =
        new(requester, "/connected_account/", ConnectedAccount.Read, account => account.Id.Value);

    public async IAsyncEnumerable<Sender> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (ConnectedAccount account in _accounts.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (Sender sender in account.Senders())
            {
                yield return sender;
            }
        }
    }

    public Task<Sender?> FindAsync(string address, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, address);
        return s_byAddress.FindAsync(ListAsync(cancellationToken), address, cancellationToken);
    }

    public Task<Sender> GetByAddressAsync(string address, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, address);
        return s_byAddress.GetAsync(ListAsync(cancellationToken), address, cancellationToken);
    }
}
