interface IRepository<T>
{
    IQueryable<T> Where(System.Linq.Expressions.Expression<Func<T, bool>> condition);

    Task<T?> GetAsync(string id);

    Task CreateAsync(T item);

    Task SendAsync();
}

class Customer
{
    public string Id { get; set; } = "";

    public string City { get; set; } = "";
}

class Customers(IRepository<Customer> repository, ICloseClient close)
{
    public async Task PauseAsync(string city, SequenceId sequence)
    {
        LeadId[] leads = [.. repository.Where(customer => customer.City == city).AsEnumerable().Select(customer => new LeadId(customer.Id))];
        if (leads is [LeadId first, .. LeadId[] rest])
        {
            await Bulk.Pause(sequence).To(Leads.WithIds(first, rest)).SendAsync(close);
        }

        await repository.CreateAsync(new Customer { City = city });
        await repository.SendAsync();
    }
}
