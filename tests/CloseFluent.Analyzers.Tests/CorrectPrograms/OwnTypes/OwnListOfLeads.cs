class Customer
{
    public string Name { get; init; } = "";

    public bool IsActive { get; init; }
}

class Board
{
    public List<Customer> Leads { get; } = [];

    public List<Customer> Contacts { get; } = [];

    public IEnumerable<string> Names() => Leads.Where(one => one.IsActive).Select(one => one.Name);

    public bool All() => Leads.All(one => one.IsActive) && Contacts.All(one => one.Name.Length > 0);

    public Task<BulkSequenceSubscription> PauseAsync(ICloseClient close) =>
        Bulk.Pause("seq_1").To(CloseFluent.Leads.Where(lead => lead.Name.HasWords("acme"))).SendAsync(close);
}
