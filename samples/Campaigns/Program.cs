using CloseFluent.Samples.Campaigns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;

// A campaign of bulk actions over several organizations that can be stopped or killed at any time and run again: each action
// happens once. Each organization has its key in the configuration, for example as Close__acme__ApiKey in the environment.
// dotnet run [campaign.json [store.db]]   or   dotnet run -- sandbox
// Where whether a step was sent stays unknown: dotnet run -- settle STEP unsent|bulkseqsub_… [campaign.json [store.db]]
if (args is ["sandbox"])
{
    await LocalClose.RunAsync();
    return;
}

Settlement? settlement = null;
if (args is ["settle", { } step, { } outcome, ..])
{
    settlement = new Settlement(step, outcome);
    args = args[3..];
}

string file = args.ElementAtOrDefault(0) ?? Path.Combine(AppContext.BaseDirectory, "campaign.json");
string store = args.ElementAtOrDefault(1) ?? Path.ChangeExtension(file, ".db");
try
{
    CampaignFile campaign = CampaignFile.Read(file);

    // Two processes on one store would both recover what the other is at.
    using FileStream alone = new(store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    HostApplicationBuilder builder = Host.CreateApplicationBuilder();
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // below is said what stops it
    foreach (string organization in campaign.Organizations)
    {
        builder.Services.AddClose(organization, builder.Configuration.GetSection("Close:" + organization));
    }

    builder.AddQuartz(quartz =>
    {
        quartz.ConfigureScheduler(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        quartz.UsePersistentStore(persistent =>
        {
            persistent.UseSqlite(SqliteFactory.Instance, $"Data Source={store}");
            persistent.ProvisionSchema();
            persistent.ConfigureStore(options =>
            {
                options.StoreJobDataAsStrings = true;
                options.RecoverFiringsCancelledByShutdown = true;
            });
        });
    });
    builder.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    builder.Services.AddSingleton(campaign);
    builder.Services.AddSingleton<CampaignProgress>();
    builder.Services.AddHostedService<CampaignRun>();
    using IHost host = builder.Build();
    if (settlement is not null)
    {
        await settlement.ApplyAsync(await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(), campaign);
        return;
    }

    await host.RunAsync();
}
catch (Exception fault) when (fault
    is InvalidOperationException or ArgumentException or IOException or OptionsValidationException)
{
    Console.Error.WriteLine(fault.Message);
    Environment.ExitCode = 1;
}
catch (AggregateException faults) when (faults.InnerExceptions.All(fault => fault is OptionsValidationException))
{
    foreach (Exception fault in faults.InnerExceptions)
    {
        Console.Error.WriteLine(fault.Message);
    }

    Environment.ExitCode = 1;
}
