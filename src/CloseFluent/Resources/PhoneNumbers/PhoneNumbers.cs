namespace CloseFluent;

/// <inheritdoc cref="IPhoneNumbers"/>
internal sealed class PhoneNumbers(RequestPipeline pipeline) : IPhoneNumbers
{
    private static readonly SingleByName<PhoneNumber> s_byName =
        new(("phone number", "phone numbers"), item => item.Number, item => item.ToString());

    private readonly Resource<PhoneNumber> _items = new(pipeline, "/phone_number/", PhoneNumber.Read, item => item.Id.Value);

    public IAsyncEnumerable<PhoneNumber> ListAsync(CancellationToken cancellationToken = default) =>
        _items.ListAsync(cancellationToken);

    public Task<PhoneNumber?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, number);
        return s_byName.FindAsync(ListAsync(cancellationToken), number, cancellationToken);
    }

    public Task<PhoneNumber> GetByNumberAsync(string number, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, number);
        return s_byName.GetAsync(ListAsync(cancellationToken), number, cancellationToken);
    }
}
