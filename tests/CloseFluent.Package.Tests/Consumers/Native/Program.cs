using CloseFluent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using static CloseFluent.ContactPreference;

if (args is ["start"])
{
    return;
}

IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Close:ApiKey"] = Environment.GetEnvironmentVariable("CLOSE_API_KEY"),
        ["Close:BaseAddress"] = Environment.GetEnvironmentVariable("CLOSE_ADDRESS"),
    })
    .Build();
ServiceCollection services = new();
services.AddClose(configuration.GetSection("Close"));
await using ServiceProvider provider = services.BuildServiceProvider();
ICloseClient close = provider.GetRequiredService<ICloseClient>();

SequenceId onboarding = "seq_NDg4XtJ8n2zPS2q0LUIxiw";
LeadStatusId qualified = "stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN";
Sender ada = new("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", "Ada Example", "ada@example.com");
BulkSelection selection = Leads
    .Where(lead => lead.StatusId.Is(qualified) & !lead.Contacts.Any(contact => contact.Title.HasWords("intern")))
    .OrderBy(lead => lead.DateCreated)
    .Take(200);

MatchCount count = await close.CountAsync(selection);
Console.WriteLine($"Count: {count.Limited}");

SubscribeAction action = Bulk.Subscribe(onboarding).From(ada).Preference(Contact).To(selection);
Console.WriteLine($"Text: {action.ToString().Split(',')[0]}");
BulkSequenceSubscription started = await action.SendAsync(close);
BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(started.Id);
Console.WriteLine($"Waited: {done.Status}");

await foreach (BulkSequenceSubscription past in close.BulkSequenceSubscriptions.ListAsync())
{
    Console.WriteLine($"Listed: {past.ActionType} {past.Id == started.Id}");
}

try
{
    await Bulk.Pause("seq_2222222222222222222222").To(selection).SendAsync(close);
}
catch (CloseValidationException refused)
{
    Console.WriteLine($"Refused: {string.Join(", ", refused.FieldErrors.Select(error => error.Field))}");
}

using CloseClient stranger = new(new CloseClientOptions
{
    ApiKey = "api_nobody",
    BaseAddress = new Uri(configuration["Close:BaseAddress"]!),
});
try
{
    await stranger.CountAsync(selection);
}
catch (CloseAuthenticationException unknown)
{
    Console.WriteLine($"Unknown: {unknown.GetType().Name}");
}
