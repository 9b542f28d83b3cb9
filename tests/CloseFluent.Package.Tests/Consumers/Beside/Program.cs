using System.Net.Http;
using CloseFluent;
using CloseFluent.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

CloseSandbox sandbox = new();
try
{
    using HttpClient own = new(sandbox.CreateHandler());
    using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, own);
    await Bulk.Pause(SandboxIds.OnboardingSequence).ToAllLeads().SendAsync(close);
    Console.WriteLine($"Sent: {sandbox.BulkActions.Count}");
}
catch (InvalidOperationException refused)
{
    Console.WriteLine($"Refused: {refused.Message}");
}

IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = sandbox.ApiKey })
    .Build();
ServiceCollection services = new();
services.AddClose(configuration).ConfigurePrimaryHttpMessageHandler(sandbox.CreateHandler);
using ServiceProvider provider = services.BuildServiceProvider();
try
{
    // What a host does when it starts.
    provider.GetRequiredService<IStartupValidator>().Validate();
    MatchCount count = await provider.GetRequiredService<ICloseClient>().CountAsync(Leads.All);
    Console.WriteLine($"Counted: {count.Total > 0}");
}
catch (OptionsValidationException refused)
{
    Console.WriteLine($"Refused at start: {refused.Message}");
}
