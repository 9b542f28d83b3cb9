using CloseClient close = new(Environment.GetEnvironmentVariable("CLOSE_API_KEY")!);

SequenceId onboarding = (await close.Sequences.GetByNameAsync("Onboarding")).Id;
Sender ada = await close.Senders.GetByAddressAsync("ada@example.com");
SubscribeAction action = Bulk
    .Subscribe(onboarding)
    .From(ada)
    .Preference(ContactPreference.Contact)
    .To(Leads.Where(lead => lead.DateCreated.Within(Last.Days(30))).Take(200));
Console.WriteLine(action);
if (args is ["--send"])
{
    BulkSequenceSubscription started = await action.SendAsync(close);
    Console.WriteLine(await close.BulkSequenceSubscriptions.WaitAsync(started.Id));
}
