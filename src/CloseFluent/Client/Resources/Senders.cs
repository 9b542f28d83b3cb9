using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <inheritdoc cref="ISenders"/>
internal sealed class Senders(Requester requester) : ISenders
{
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
        FilterArguments.RequireWords(address);
        return OnlyMatch.FindAsync(
            ListAsync(cancellationToken),
            address,
            sender => sender.Email.Equals(address, StringComparison.OrdinalIgnoreCase),
            cancellationToken);
    }
}
