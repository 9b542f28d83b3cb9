using static CloseFluent.ContactPreference;

string key = Environment.GetEnvironmentVariable("CLOSE_API_KEY") ?? throw new InvalidOperationException("Set CLOSE_API_KEY.");
using CloseClient close = new(key);
await RunAsync(args.Length > 0 ? args[0] : "seq_1");

async Task RunAsync(string sequence)
{
    SubscribeNeedsSender begun = Bulk.Subscribe(sequence);
    foreach (string address in new[] { "ada@example.com", "bob@example.com" })
    {
        Sender sender = await close.Senders.GetByAddressAsync(address);
        await Send(begun.From(sender).Preference(Lead).To(Mine(address)));
    }
}

Task<BulkSequenceSubscription> Send(SubscribeAction action) => action.WithoutDoneEmail().SendAsync(close);

static BulkSelection Mine(string address) => Leads.Search(address).Take(50);
