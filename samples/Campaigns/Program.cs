using System.Data.Common;
using CloseFluent;
using CloseFluent.Samples.Campaigns;
using CloseFluent.Samples.SharedLimit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;

// A campaign of bulk actions over several organizations that can be stopped or killed at any time and run again: each action
// happens once. Each organization has its key in the configuration, for example as Close__acme__ApiKey in the environment.
// dotnet run [campaign.json [store.db]]   or   dotnet run -- sandbox
// Where whether a step was sent stays unknown: dotnet run -- settle STEP unsent|bulkseqsub_… [campaign.json [store.db]]
// With Campaign__Database in the environment any number of workers share one PostgreSQL: see README.md.
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
    HostApplicationBuilder builder = Host.CreateApplicationBuilder();
    CampaignSettings settings = builder.Configuration.GetSection("Campaign").Get<CampaignSettings>() ?? new CampaignSettings();
    CampaignDatabase database = new(settings, store);

    // Two processes on one file would both recover what the other is at.
    using FileStream? alone = database.IsShared ? null : OnlyProcess(store);

    builder.Logging.SetMinimumLevel(LogLevel.Warning);
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // below is said what stops it
    DatabaseRateLimits limits = new(database.CreateConnection);
    foreach (string organization in campaign.Organizations)
    {
        builder.Services.AddClose(organization, builder.Configuration.GetSection("Close:" + organization));
        if (settings.RequestsPerSecond is { } permits)
        {
            builder.Services.Configure<CloseClientOptions>(
                organization, options => options.RateLimiter = limits.For(organization, permits));
        }
    }

    builder.AddQuartz(quartz =>
    {
        quartz.ConfigureScheduler(options =>
        {
            // Its own for each campaign: a worker takes over whatever its scheduler has, and has not the keys of other campaigns.
            options.InstanceName = campaign.Name;
            options.GenerateInstanceId = database.IsShared && settings.Worker is null;
            options.InstanceId = settings.Worker ?? options.InstanceId;
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        });
        quartz.UseDefaultThreadPool(settings.Threads);
        quartz.UsePersistentStore(persistent =>
        {
            database.Configure(persistent);
            persistent.ConfigureStore(options =>
            {
                options.StoreJobDataAsStrings = true;
                options.RecoverFiringsCancelledByShutdown = true;
            });
        });
    });
    builder.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton(settings);
    builder.Services.AddSingleton(campaign);
    builder.Services.AddSingleton(database);
    builder.Services.AddSingleton<StepTable>();
    builder.Services.AddSingleton<CampaignProgress>();
    builder.Services.AddHostedService<CampaignRun>();
    using IHost host = builder.Build();
    WorkerRegistration? registration = null;
    await database.PrepareAsync(async () =>
    {
        registration = settlement is null ? await database.RegisterAsync(campaign) : null;
        await host.Services.GetRequiredService<StepTable>().CreateAsync();
        await database.Journals.CreateTableAsync();
        await limits.CreateTableAsync();
        await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
    });
    if (settlement is not null)
    {
        await settlement.ApplyAsync(campaign, database.Journals);
        return;
    }

    await using (registration)
    {
        await host.RunAsync();
    }
}
catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IOException
    or OptionsValidationException or SendJournalException or SchedulerException or DbException)
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

static FileStream OnlyProcess(string store)
{
    try
    {
        return new FileStream(store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }
    catch (IOException held)
    {
        throw new IOException(
            $"Another process runs with {store}. Wait for its end, or let several workers share a PostgreSQL: set Campaign__Database.",
            held);
    }
}
