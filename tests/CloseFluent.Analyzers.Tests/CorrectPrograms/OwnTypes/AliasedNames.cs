using CloseLeads = CloseFluent.Leads;
using Chain = CloseFluent.Bulk;
using Pref = CloseFluent.ContactPreference;

class Leads : List<string>;

class Aliased
{
    public Leads Mine { get; } = [];

    public Task<BulkSequenceSubscription> RunAsync(ICloseClient close, Sender ada) => Chain
        .Subscribe("seq_1")
        .From(ada)
        .Preference(Pref.Lead)
        .To(CloseLeads.All.Take(Mine.Count + 1))
        .SendAsync(close);
}
