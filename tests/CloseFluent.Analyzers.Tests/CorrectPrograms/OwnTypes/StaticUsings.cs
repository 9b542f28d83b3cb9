using static CloseFluent.Bulk;
using static CloseFluent.ContactPreference;
using static CloseFluent.Leads;

class Statics(ICloseClient close, Sender ada)
{
    public async Task RunAsync()
    {
        await Pause("seq_1").To(WithIds("lead_1")).SendAsync(close);
        await Subscribe("seq_1").From(ada).Preference(Lead).To(Where(lead => lead.Url.Exists())).SendAsync(close);
        await PauseAllSequences().To(All).SendAsync(close);
    }
}
